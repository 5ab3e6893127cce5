import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

describe('the list of agents', () => {
  it('opens what is known of one of them beside the list, live', async () => {
    const ann = await dispatch.someone(freshName('ann'), { phone: '+442079460001' });
    const jobId = await dispatch.publishTo([ann]);
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('a');
      await page.getByRole('searchbox', { name: 'Search agents' }).fill(`${ann.uid} free:now`);
      await page.getByText('1 agent').first().waitFor();
      await page.getByRole('rowheader', { name: ann.uid }).click();
      const pane = page.getByRole('complementary', { name: `Agent ${ann.uid} Khan` });
      await pane.getByRole('link', { name: `Call ${ann.uid} Khan` }).waitFor();
      await pane.getByText('No jobs ahead.').waitFor();
      await dispatch.tap(ann, jobId);
      await pane.getByRole('link', { name: new RegExp(jobId) }).waitFor();
      await page.keyboard.press('Escape');
      await pane.waitFor({ state: 'hidden' });
    });
    expect(desk.complaints).toEqual([]);
  });
});

describe('users', () => {
  it(
    'are created with a first password that is shown once and must be changed',
    async () => {
      const name = freshName('Nell');
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const nell = await visitors.arrive();
      const { page } = boss;
      await showingPages([boss, nell], async () => {
        await boss.open('/admin/users');
        await page.getByRole('button', { name: 'New user' }).click();
        const form = page.getByRole('dialog', { name: 'New user' });
        await form.getByRole('button', { name: 'Create the user' }).click();
        await form.getByText('Enter an e-mail like name@example.com.').waitFor();
        await form.getByLabel('First name').fill(name);
        await form.getByLabel('Last name').fill('Gray');
        await form.getByLabel('E-mail').fill(`${name}@muster.test`);
        await form.getByLabel('Role').selectOption('dispatcher');
        await form.getByRole('button', { name: 'Create the user' }).click();
        const shown = page.getByRole('dialog', { name: `First password of ${name} Gray` });
        const password = await shown.getByLabel('First password').innerText();
        await shown.getByRole('button', { name: 'I have passed it on' }).click();
        await shown.waitFor({ state: 'hidden' });
        expect(await page.content()).not.toContain(password);

        await nell.signIn(`${name}@muster.test`.toLowerCase(), password);
        await nell.page.waitForURL('**/welcome/password');
      });
      expect([...boss.complaints, ...nell.complaints]).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'are switched off with what that releases, and switched on again',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const jobId = await dispatch.publishTo([ann]);
      await dispatch.tap(ann, jobId);
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open(`/admin/users/${ann.uid}`);
        await page.getByRole('button', { name: 'Switch off' }).click();
        const dialog = page.getByRole('dialog', { name: `Switch off ${ann.uid} Khan and release 1 place?` });
        await dialog.getByRole('link', { name: jobId }).waitFor();
        await dialog.getByRole('textbox', { name: 'Reason' }).fill('Left the company');
        await confirm(boss, 'Switch off');
        await page.getByText('Switched off', { exact: true }).waitFor();
        await expect.poll(async () => (await dispatch.job(jobId)).crewUids).toEqual([]);

        await page.getByRole('button', { name: 'Switch on again' }).click();
        await confirm(boss, 'Switch on');
        await page.getByText('Active', { exact: true }).waitFor();
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'get another role and a new first password, but the last administrator stays',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open(`/admin/users/${ann.uid}`);
        await page.getByRole('button', { name: 'Change role' }).click();
        await page.getByRole('dialog').getByLabel('Role').selectOption('supervisor');
        await confirm(boss, 'Change the role');
        await page.getByText(/· Supervisor$/).waitFor();
        await page.getByRole('button', { name: 'New first password' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Make a new password' }).click();
        await page.getByRole('dialog', { name: `First password of ${ann.uid} Khan` }).waitFor();
        await page.getByRole('button', { name: 'I have passed it on' }).click();

        await boss.open(`/admin/users/${dispatch.boss.uid}`);
        await page.getByRole('button', { name: 'Switch off' }).click();
        await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Leaving');
        await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
        await page.getByRole('dialog').getByText('The last administrator cannot be removed.').waitFor();
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it('are refused to a dispatcher', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    await showingPages([desk], async () => {
      await desk.open('/admin/users');
      await desk.page
        .getByText(/administrator/)
        .first()
        .waitFor();
      expect(await desk.page.getByRole('grid').count()).toBe(0);
    });
  });
});
