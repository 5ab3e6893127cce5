import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, regionOf } from '../support/desk-visitor.ts';
import { freshName, MINUTE } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

/** Answers in the server's place, because moving the clock moves it for every other test as well. */
async function clockMoves(page: Page): Promise<unknown[]> {
  const asked: unknown[] = [];
  await page.route('**/moveClock', async (route: Route) => {
    if (route.request().method() === 'OPTIONS') return route.continue();
    const { data }: { data?: unknown } = route.request().postDataJSON();
    asked.push(data);
    await route.fulfill({ json: { result: { offsetMs: 0 } }, headers: { 'access-control-allow-origin': '*' } });
  });
  return asked;
}

describe('the sandbox outbox', () => {
  it(
    'opens a tab as the person, on the offer, and leaves the other tabs signed in',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page, context } = boss;
      await showingPages([boss], async () => {
        await boss.open(`/admin/sandbox?q=${ann.uid}`);
        await page.getByText('No message matches these filters.').waitFor();
        const jobId = await dispatch.publishTo([ann]);
        const message = page.getByRole('article', { name: new RegExp(`to ${ann.uid}`) });
        await message.getByText(`Opens /o/${jobId}`).waitFor();
        await message.getByText('Sent').waitFor();

        const opened = context.waitForEvent('page');
        await message.getByRole('button', { name: `Open as ${ann.uid} Khan` }).click();
        const tab = await opened;
        await tab.getByRole('button', { name: 'Accept', exact: true }).click({ timeout: 20_000 });
        await tab.getByRole('heading', { name: 'Confirmed' }).waitFor({ timeout: 20_000 });
        expect(tab.url()).toContain(`/mobile/offers/${jobId}`);
        await message.getByText('Opened', { exact: true }).waitFor();

        await tab.reload();
        await tab.getByRole('heading', { name: 'Confirmed' }).or(tab.getByText('Ariel Way').first()).first().waitFor();
        await boss.open('/admin/users');
        await page.getByRole('heading', { level: 1, name: 'Users' }).waitFor();
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'marks what a phone would tell, and makes a message fail',
    async () => {
      const [ann, bob] = [await dispatch.someone(freshName('ann')), await dispatch.someone(freshName('bob'))];
      const jobId = await dispatch.publishTo([ann, bob]);
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      const messageTo = (uid: string) => page.getByRole('article', { name: new RegExp(`to ${uid}`) });
      await showingPages([boss], async () => {
        await boss.open(`/admin/sandbox?q=${jobId}`);
        await messageTo(ann.uid).getByRole('button', { name: 'Mark shown' }).click();
        await messageTo(ann.uid).getByText('Shown', { exact: true }).waitFor();
        await messageTo(ann.uid).getByRole('button', { name: 'Mark opened' }).click();
        await messageTo(ann.uid).getByText('Opened', { exact: true }).waitFor();
        await messageTo(bob.uid).getByRole('button', { name: 'Make it fail' }).click();
        await messageTo(bob.uid).getByText('Failed', { exact: true }).waitFor();
        await messageTo(bob.uid).getByText('Payload').click();
        await messageTo(bob.uid).getByText('"tag"').waitFor();
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'moves the clock',
    async () => {
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const asked = await clockMoves(boss.page);
      await showingPages([boss], async () => {
        await boss.open('/admin/sandbox');
        await regionOf(boss, 'Clock').waitFor({ timeout: 20_000 });
        for (const name of ['+5 min', '+1 h', 'Back to now']) {
          await boss.page.getByRole('button', { name, exact: true }).click();
          await expect.poll(() => asked.length).toBeGreaterThan(0);
        }
        await expect.poll(() => asked).toEqual([{ addMs: 5 * MINUTE }, { addMs: 60 * MINUTE }, { reset: true }]);
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
