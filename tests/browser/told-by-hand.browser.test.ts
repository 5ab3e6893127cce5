import { createPerson } from '@muster/domain/people/people.contracts';
import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm, regionOf } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

describe('by hand', () => {
  it(
    'staff tell one person again, until the offer is over',
    async () => {
      const ann = await dispatch.someone(freshName('ann'));
      const jobId = await dispatch.publishTo([ann]);
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open(`/admin/delivery?open=${jobId}`);
        const again = page.getByRole('group', { name: `Send again to ${ann.uid}` });
        await again.getByRole('button', { name: 'SMS again' }).click();
        await page.getByText(/^Sent to .* again\.$/).waitFor();
        await again.getByRole('button', { name: 'Push again' }).click();
        await again.getByText('Too many tries. Wait a minute.').waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        await dispatch.call('cancelJob', dispatch.desk, { jobId, reason: 'Rain' });
        await again.waitFor({ state: 'hidden' });
      });
    },
    LONG_MS,
  );

  it(
    'an administrator invites again who never signed in, who then chooses a password',
    async () => {
      const email = `${freshName('nia').toLowerCase()}@muster.test`;
      const { result } = await dispatch.call('createPerson', dispatch.boss, {
        ...{ email, role: 'dispatcher', first: 'Nia', last: freshName('New') },
      });
      const { uid } = createPerson.output.parse(result);
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const nia = await visitors.arrive();
      const { page } = boss;
      await showingPages([boss, nia], async () => {
        await boss.open(`/admin/users?account=never&q=${email}`);
        await page.getByRole('row', { name: /Nia/ }).getByText('Never signed in').waitFor();
        await boss.open(`/admin/users/${uid}`);
        await page.getByRole('button', { name: 'Invite again' }).click();
        expect(await boss.seriousFindings()).toEqual([]);
        await confirm(boss, 'Send the mail');
        await page.getByText(/is on its way\.$/).waitFor();

        const [mail] = await dispatch.pushesTo({ uid, token: '' });
        await nia.open(mail?.link ?? '');
        await nia.page.getByLabel('New password', { exact: true }).fill('a-long-password-of-nia');
        await nia.page.getByLabel(/again/i).fill('a-long-password-of-nia');
        await nia.page.getByRole('button', { name: 'Choose it and sign in' }).click();
        await nia.page.waitForURL((url) => !url.pathname.startsWith('/register'), { timeout: 20_000 });
        await page.getByText('Never signed in').waitFor({ state: 'hidden' });
      });
    },
    LONG_MS,
  );

  it(
    'a dispatcher of one zone hears at the form that a job lies outside of it',
    async () => {
      const uid = freshName('eve');
      const scope = { zoneIds: ['east'], teamIds: [] };
      await dispatch.someone(uid, { role: 'dispatcher', scope });
      await dispatch.world.auth.setCustomUserClaims(uid, { role: 'dispatcher', s: scope, v: 1 });
      const eve = await arriveAtDesk(visitors, { uid, token: '' });
      const { page } = eve;
      await showingPages([eve], async () => {
        await eve.open('/jobs/new');
        await page.getByLabel('Postcode').fill('w127gf');
        await page.getByLabel('Address').click();
        await page.getByText(/outside the zones you decide for/).waitFor();
      });
    },
    LONG_MS,
  );

  it(
    'a provider of the sandbox is switched off for a while',
    async () => {
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      await showingPages([boss], async () => {
        await boss.open('/admin/sandbox');
        const sms = regionOf(boss, 'Providers').getByRole('group', { name: 'Provider of SMS' });
        await sms.getByText('works').waitFor();
        await sms.getByRole('button', { name: 'Down for 10 min' }).click();
        await sms.getByText(/^.?down until/).waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        await sms.getByRole('button', { name: 'Works again' }).click();
        await sms.getByText('works').waitFor();
      });
    },
    LONG_MS,
  );
});
