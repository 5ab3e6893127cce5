import { describe, expect, it } from 'vitest';
import { PHONE, showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();
const [ann, bob] = await Promise.all([dispatch.someone(freshName('ann')), dispatch.someone(freshName('bob'))]);

describe('a customer', () => {
  it(
    'is made with people they want and do not want, found by either, and explains who is not asked',
    async () => {
      const name = freshName('Arena');
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      const pick = async (list: string, uid: string) => {
        await page.getByRole('combobox', { name: list, exact: true }).fill(uid);
        await page.getByRole('option', { name: new RegExp(uid) }).click();
        await page.keyboard.press('Escape');
      };
      await showingPages([boss], async () => {
        await boss.open('/customers/new');
        await page.getByRole('button', { name: 'Make the customer' }).click();
        await page.getByText('Enter a name.').waitFor();
        await page.getByRole('textbox', { name: 'Name' }).fill(name);
        await pick('Asked for', ann.uid);
        await pick('Not wanted', bob.uid);
        await page.getByRole('combobox', { name: 'Asked for', exact: true }).fill(bob.uid);
        await page
          .getByRole('option', { name: new RegExp(bob.uid) })
          .getByText('is not wanted')
          .waitFor();
        await page.keyboard.press('Escape');
        expect(await boss.seriousFindings()).toEqual([]);
        await page.getByRole('button', { name: 'Make the customer' }).click();

        await page.getByRole('searchbox', { name: 'Search customers' }).fill(bob.uid);
        await page.getByRole('rowheader', { name }).waitFor();
        await page.getByRole('searchbox', { name: 'Search customers' }).fill('nobody at all');
        await page.getByText('No customer matches.').waitFor();
        await page.getByRole('button', { name: 'Clear' }).click();
        expect(await boss.seriousFindings()).toEqual([]);

        const [found] = (await dispatch.world.db.collection('clients').where('name', '==', name).get()).docs;
        const clientId = found?.id ?? '';
        const jobId = await dispatch.publishTo([ann], { clientId });
        await boss.open(`/jobs/${jobId}`);
        await page.getByText(name).first().waitFor();

        await boss.open(`/customers/${clientId}`);
        await page.getByRole('button', { name: 'Delete the customer' }).click();
        await confirm(boss, 'Delete the customer');
        await page.waitForURL('**/customers');
        await page.getByRole('rowheader', { name }).waitFor({ state: 'detached' });
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it('reads on a phone, where a dispatcher may look and not change', async () => {
    const clientId = freshName('fair').toLowerCase();
    await dispatch.world.db.doc(`clients/${clientId}`).set({ name: clientId, allow: [ann.uid], deny: [] });
    const desk = await visitors.arrive({ viewport: PHONE, colorScheme: 'dark' });
    await desk.signIn(`${dispatch.desk.uid}@muster.test`);
    await desk.open('/customers');
    await desk.page.getByText(clientId).first().waitFor();
    expect(await desk.page.getByRole('link', { name: 'New customer' }).count()).toBe(0);
    await desk.open(`/customers/${clientId}`);
    await desk.page.getByText('Supervisors and administrators can change customers.').waitFor();
    expect(await desk.seriousFindings()).toEqual([]);
    await dispatch.world.db.doc(`clients/${clientId}`).delete();
  });
});
