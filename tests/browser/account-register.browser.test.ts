import { SandboxItem } from '@muster/domain/messages/messages';
import { paths } from '@muster/domain/paths';
import { beforeAll, describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();
beforeAll(async () => {
  await dispatch.world.db.doc(paths.appConfig).update({ registration: true });
});

/** Of the mail that confirms this address. */
async function linkFor(email: string): Promise<string> {
  const people = await dispatch.world.db.collection(paths.people).where('email', '==', email).get();
  const uid = people.docs[0]?.id ?? '';
  const where = [['to', '==', uid]] as const;
  const mails = await dispatch.store.query(SandboxItem, { from: paths.sandbox, where, limit: 10 });
  return mails.find(({ data }) => data?.tag === 'confirmAddress')?.data?.link ?? '';
}

describe('asking for access', () => {
  it(
    'leads from a stranger over the mail to waiting, and the approval is seen live',
    async () => {
      const name = freshName('Rita').toLowerCase();
      const email = `${name}@arena.test`;
      const stranger = await visitors.arrive();
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = stranger;
      await showingPages([stranger, boss], async () => {
        await stranger.open('/sign-in');
        await page.getByRole('link', { name: 'Ask for access' }).click();
        await page.getByRole('button', { name: 'Ask for access' }).click();
        await page.getByText('Enter the phone number with country').first().waitFor();
        await page.getByLabel('First name').fill(name);
        await page.getByLabel('Last name').fill('Stone');
        await page.getByLabel('E-mail').fill(email);
        await page.getByRole('textbox', { name: 'Phone' }).fill('+44 20 7946 0999');
        await page.getByLabel('Organisation').fill('Arena');
        await page.getByRole('checkbox').check();
        expect(await stranger.seriousFindings()).toEqual([]);
        await page.getByRole('button', { name: 'Ask for access' }).click();
        await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();

        await stranger.open(await linkFor(email));
        await page.getByLabel('New password', { exact: true }).fill('a-long-password');
        await page.getByLabel('The same again').fill('a-long-password');
        await page.getByRole('button', { name: 'Confirm and wait for approval' }).click();
        await page.waitForURL('**/pending');
        await page.getByRole('heading', { level: 1, name: 'Waiting for approval' }).waitFor();
        await page.getByText('Arena', { exact: true }).waitFor();
        expect(await stranger.seriousFindings()).toEqual([]);

        await boss.open('/admin/users');
        const waiting = boss.page.getByRole('region', { name: 'Waiting for approval' });
        await waiting.getByText(`${name} Stone`).waitFor();
        await waiting
          .getByRole('group', { name: `Decide on ${name} Stone` })
          .getByRole('button', { name: 'Approve' })
          .click();
        await confirm(boss, 'Approve');
        await page.waitForURL('**/request');
        await stranger.open('/agents');
        await page.getByRole('heading', { level: 1, name: 'No access' }).waitFor();
      });
      // That a page may not be opened is told to the console as well.
      expect(stranger.complaints.filter((line) => !line.startsWith('Forbidden'))).toEqual([]);
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'ends with a reason that the stranger reads at once',
    async () => {
      const name = freshName('Ross').toLowerCase();
      const email = `${name}@arena.test`;
      const key = `browser-${name}`;
      const wanted = { key, email, first: name, last: 'Stone', phone: '+442079460998', needs: 'both' };
      await dispatch.world.call('register', wanted);
      const stranger = await visitors.arrive();
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = stranger;
      await showingPages([stranger, boss], async () => {
        await stranger.open(await linkFor(email));
        await page.getByLabel('New password', { exact: true }).fill('a-long-password');
        await page.getByLabel('The same again').fill('a-long-password');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: 'Waiting for approval' }).waitFor();

        await boss.open('/admin/users');
        await boss.page
          .getByRole('group', { name: `Decide on ${name} Stone` })
          .getByRole('button', { name: 'Refuse' })
          .click();
        await boss.page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Not a client of ours');
        await confirm(boss, 'Refuse');
        await page.getByText('Reason: Not a client of ours').waitFor();
      });
    },
    LONG_MS,
  );
});
