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
    'a supervisor takes the next rung of an offer, and stops what is not to be tried further',
    async () => {
      const [ann, ben] = [await dispatch.someone(freshName('ann')), await dispatch.someone(freshName('ben'))];
      const [first, second] = [await dispatch.publishTo([ann]), await dispatch.publishTo([ben])];
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      const ladder = page.getByRole('group', { name: 'What is tried next for Wave 1' });
      await showingPages([boss], async () => {
        await boss.open(`/admin/delivery?open=${first}`);
        await ladder.getByText(/^Next: all other devices, /).waitFor();
        await ladder.getByRole('button', { name: 'Next rung now' }).click();
        expect(await boss.seriousFindings()).toEqual([]);
        await confirm(boss, 'Next rung now');
        await ladder.getByText(/^Next.*: e-mail and SMS/).waitFor();
        await ladder.getByRole('button', { name: 'Next rung now' }).click();
        await confirm(boss, 'Next rung now');
        await page.getByText('Tried for 1 person.').first().waitFor();
        await expect
          .poll(async () => (await dispatch.pushesTo(ann)).map(({ channel }) => channel))
          .toEqual(expect.arrayContaining(['mail']));

        await boss.open(`/admin/delivery?open=${second}`);
        await ladder.getByRole('button', { name: 'Stop', exact: true }).click();
        await confirm(boss, 'Stop');
        await ladder.waitFor({ state: 'hidden' });
        await page.getByText(/stopped \d/).waitFor();
        expect((await dispatch.delivery(second)).stopped).toBeDefined();
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
    'a provider of the sandbox is switched off for a while, and pushes are busy or slow',
    async () => {
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open('/admin/sandbox');
        const sms = regionOf(boss, 'Providers').getByRole('group', { name: 'Provider of SMS' });
        await sms.getByText('works').waitFor();
        await sms.getByRole('button', { name: 'Down for 10 min' }).click();
        await sms.getByText(/^.?down until/).waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
        await sms.getByRole('button', { name: 'Works again' }).click();
        await sms.getByText('works').waitFor();

        const push = regionOf(boss, 'Providers').getByRole('group', { name: 'Provider of Push' });
        await push.getByRole('button', { name: 'Busy for 10 min' }).click();
        await push.getByText(/^.?busy until/).waitFor();
        const ann = await dispatch.someone(freshName('ann'));
        await dispatch.publishTo([ann]);
        expect(await dispatch.pushStates(ann)).toEqual(['queued']);
        await boss.open(`/admin/sandbox?q=${ann.uid}`);
        await page
          .getByRole('list', { name: 'Messages' })
          .or(page.getByRole('table'))
          .getByText('Queued')
          .first()
          .waitFor();
        await push.getByRole('button', { name: 'Works again' }).click();
        await push.getByRole('button', { name: 'Slow for 10 min' }).click();
        await push.getByText(/^.?slow until/).waitFor();
        await push.getByRole('button', { name: 'Works again' }).click();
        await push.getByText('works').waitFor();
      });
    },
    LONG_MS,
  );
});
