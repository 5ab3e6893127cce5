import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

describe('sessions', () => {
  it(
    'end on the other device too, and each try is on the list of sign-ins',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const email = `${ann.uid.toLowerCase()}@muster.test`;
      const [phone, tablet] = [await visitors.arrive(), await visitors.arrive()];
      const { page } = phone;
      await showingPages([phone, tablet], async () => {
        await phone.open('/sign-in');
        await page.getByLabel('E-mail').fill(email);
        await page.getByLabel('Password', { exact: true }).fill('not-the-password');
        await page.getByRole('button', { name: 'Sign in', exact: true }).click();
        await page.getByText('E-mail or password is not right.').waitFor();
        await phone.signIn(email);
        await tablet.signIn(email);
        await tablet.open('/mobile/planner');

        await phone.open('/mobile/me');
        const tries = page.getByRole('region', { name: 'Sign-ins' });
        await tries.getByText('Wrong password').waitFor();
        await tries.getByText('Signed in').first().waitFor();
        expect(await phone.seriousFindings()).toEqual([]);

        await page.getByRole('button', { name: 'Sign out everywhere' }).click();
        await confirm(phone, 'Sign out everywhere');
        await page.waitForURL('**/sign-in**');
        await tablet.open('/mobile');
        await tablet.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      });
    },
    LONG_MS,
  );

  it(
    'of others are ended by an administrator, who sees their sign-ins',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const phone = await visitors.arrive();
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      await showingPages([phone, boss], async () => {
        await phone.signIn(`${ann.uid}@muster.test`);
        await boss.open(`/admin/users/${ann.uid}`);
        await boss.page.getByRole('region', { name: 'Sign-ins' }).getByText('Signed in').first().waitFor();
        await boss.page.getByRole('button', { name: 'Sign out everywhere' }).click();
        await confirm(boss, 'Sign out everywhere');
        await boss.page.getByText(`${ann.uid} Khan is signed out everywhere.`).first().waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
