import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { deliver, tray } from '../support/worker.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

describe('a push', () => {
  it('of the sandbox becomes a real notice while a page of the person is open, until it is answered', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      await jan.page.evaluate(() => navigator.serviceWorker.ready);
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      await expect
        .poll(() => tray(jan), { timeout: 8000 })
        .toEqual([{ title: expect.stringContaining('Retail security'), link: `/o/${jobId}` }]);
      await expect.poll(() => dispatch.pushStates(jan.someone), { timeout: 8000 }).toEqual(['shown']);
      await dispatch.tap(jan.someone, jobId);
      await expect.poll(() => tray(jan), { timeout: 8000 }).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('that leaves the tray opens its offer, even where the phone forgets the address', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
      await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      const tag = `test-${jobId}`;
      await deliver(jan, {
        tag,
        title: 'Retail security',
        text: 'answer soon',
        link: `/o/${jobId}`,
        to: jan.someone.uid,
      });
      await expect
        .poll(async () => (await tray(jan)).map(({ link }) => link), { timeout: 8000 })
        .toContain(`/o/${jobId}`);
      await page.evaluate(async (gone) => {
        const registration = await navigator.serviceWorker.ready;
        for (const notice of await registration.getNotifications({ tag: gone })) notice.close();
      }, tag);
      await jan.open('/');
      await page.waitForURL(`**/mobile/offers/${jobId}`);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('asks to sign in first and then lands on its offer', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
    const stranger = await visitors.arrive();
    await showingPages([stranger], async () => {
      await stranger.open(`/o/${jobId}`);
      await stranger.page.getByLabel('E-mail').fill(`${jan.someone.uid}@muster.test`);
      await stranger.page.getByLabel('Password', { exact: true }).fill('muster-demo');
      await stranger.page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await stranger.page.waitForURL(`**/mobile/offers/${jobId}`);
      await stranger.page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
    });
    expect(stranger.complaints).toEqual([]);
  });
});
