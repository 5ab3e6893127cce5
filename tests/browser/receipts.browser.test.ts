import { reached } from '@muster/domain/messages/delivery-row';
import { SandboxItem } from '@muster/domain/messages/messages';
import { Person } from '@muster/domain/people/person';
import { idOf, paths } from '@muster/domain/paths';
import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, regionOf } from '../support/desk-visitor.ts';
import type { Someone } from '../support/dispatch.ts';
import { deliver, tapNotice, tray } from '../support/worker.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;
const SLOW = { timeout: 15_000 };

const { visitors, dispatch } = await visitOffice();

async function stepOf(jobId: string, { uid }: Someone): Promise<string | undefined> {
  const row = (await dispatch.delivery(jobId)).rows[uid];
  return row && reached(row, false).step;
}

/** What left for this person, as the push service would carry it. */
async function pushTo({ uid }: Someone, kind: string) {
  const where = [['to', '==', uid]] as const;
  const rows = await dispatch.store.query(SandboxItem, { from: paths.sandbox, where, limit: 50 });
  const found = rows.find(({ data }) => data?.kind === kind);
  if (!found?.data) throw new Error(`nothing of kind ${kind} left for ${uid}`);
  return { id: idOf(found.path), push: found.data };
}

/** No page of the app is open any more; its worker still is. */
async function putAway({ page }: AgentVisitor): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/icons/muster-192.png');
}

describe('the service worker', () => {
  it(
    'tells that a push was shown and opened while no page of the app is open',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      await showingPages([jan], async () => {
        await putAway(jan);
        const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
        expect(await stepOf(jobId, jan.someone)).toBe('sent');
        const { push } = await pushTo(jan.someone, 'offer');
        await deliver(jan, push);
        await expect.poll(() => stepOf(jobId, jan.someone), SLOW).toBe('shown');
        await tapNotice(jan, jobId);
        await expect.poll(() => stepOf(jobId, jan.someone), SLOW).toBe('opened');
      });
    },
    LONG_MS,
  );

  it(
    'declines on the notice itself, without a page and without a sign-in',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      await showingPages([jan], async () => {
        await putAway(jan);
        const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
        await deliver(jan, (await pushTo(jan.someone, 'offer')).push);
        await expect.poll(() => tray(jan)).toHaveLength(1);
        await tapNotice(jan, jobId, 'decline');
        await expect.poll(async () => (await dispatch.response(jobId, jan.someone))?.answer, SLOW).toBe('declined');
        expect(await tray(jan)).toEqual([]);
      });
    },
    LONG_MS,
  );

  it(
    'keeps what it cannot tell without a network, and tells it when there is one',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const { context } = jan;
      await showingPages([jan], async () => {
        await putAway(jan);
        const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
        const { push } = await pushTo(jan.someone, 'offer');
        await context.setOffline(true);
        await deliver(jan, push);
        await expect.poll(() => tray(jan)).toHaveLength(1);
        expect(await stepOf(jobId, jan.someone)).toBe('sent');
        await context.setOffline(false);
        await jan.open('/mobile/planner');
        await expect.poll(() => stepOf(jobId, jan.someone), SLOW).toBe('shown');
      });
    },
    LONG_MS,
  );
});

describe('the reachability test', () => {
  it(
    'ticks each step as the phone tells it, up to the tap',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const { page } = jan;
      await showingPages([jan], async () => {
        await jan.open('/mobile/me/reach');
        const steps = page.getByRole('list', { name: 'Steps of the test' });
        await steps.getByText('This device is known to the server').waitFor();
        await page.getByRole('button', { name: 'Send a test alarm' }).click();
        await page.getByText('The alarm is on your screen. Tap it to finish the test.').waitFor(SLOW);
        const { push } = await pushTo(jan.someone, 'test.alarm');
        await tapNotice(jan, push.tag);
        await page.getByText('Reachable. The alarm was shown and you tapped it.').waitFor(SLOW);
        expect(await jan.seriousFindings()).toEqual([]);
      });
      expect(jan.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is what the banner leads to: a registration that is killed shows, and is repaired on the next start',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const { page } = jan;
      const off = page.getByText('Alerts are off: none of your devices can be reached.');
      await showingPages([jan], async () => {
        await dispatch.world.call('testAlarm', {}, jan.someone.token);
        expect(await off.count()).toBe(0);
        const { id } = await pushTo(jan.someone, 'test.alarm');
        const killed = await dispatch.world.call('actOnSandbox', { id, act: 'gone' }, dispatch.boss.token);
        expect(killed.status).toBe(200);
        await off.waitFor({ timeout: 60_000 });
        expect(await jan.seriousFindings()).toEqual([]);

        await page.reload();
        await page.getByRole('switch', { name: 'On duty today' }).waitFor();
        await off.waitFor({ state: 'hidden', ...SLOW });
        const person = () => dispatch.store.get(Person, paths.person(jan.someone.uid));
        await expect.poll(async () => (await person()).data?.reach?.state, SLOW).toBe('ok');
        expect((await dispatch.world.call('testAlarm', {}, jan.someone.token)).result).toMatchObject({
          outcome: 'sent',
        });
      });
    },
    LONG_MS,
  );
});

describe('the delivery monitor', () => {
  it(
    'follows a message to one person, and names whom nothing reaches',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss, jan], async () => {
        await putAway(jan);
        const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
        await boss.open(`/admin/delivery?q=${jobId}`);
        await page.getByText('Sending is on.').waitFor();
        await page.getByRole('row', { name: new RegExp(jobId) }).click();
        const pane = page.getByLabel(/^Delivery of/);
        await pane.getByText(/not shown$/).waitFor();

        const { id, push } = await pushTo(jan.someone, 'offer');
        await deliver(jan, push);
        await pane.getByText(/not opened$/).waitFor(SLOW);
        await dispatch.tap(jan.someone, jobId);
        await pane.getByText('Answered', { exact: true }).waitFor(SLOW);
        await page.keyboard.press('Escape');

        await dispatch.world.call('actOnSandbox', { id, act: 'gone' }, dispatch.boss.token);
        await regionOf(boss, 'People we cannot reach').getByRole('link', { name: /^Jan / }).first().waitFor(SLOW);
        await page.getByRole('button', { name: 'As a table' }).click();
        await page.getByRole('columnheader', { name: 'From' }).waitFor();
        expect(await boss.seriousFindings()).toEqual([]);
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it('is not for dispatchers', async () => {
    const lee = await arriveAtDesk(visitors, dispatch.desk);
    await showingPages([lee], async () => {
      await lee.open('/admin/delivery');
      await lee.page.getByText('This page is for supervisors and administrators.').waitFor();
    });
  });
});

describe('the own profile', () => {
  it(
    'saves the wish to stay in reserve and leads to the test and the guide',
    async () => {
      const jan = await arriveAsAgent(visitors, dispatch);
      const { page } = jan;
      await showingPages([jan], async () => {
        await jan.open('/me');
        await page.waitForURL('**/mobile/me');
        const reserve = page.getByRole('switch', { name: 'Give me a freed place without asking again' });
        const before = await reserve.isChecked();
        await reserve.click({ force: true });
        const stored = async () =>
          (await dispatch.store.get(Person, paths.person(jan.someone.uid))).data?.prefs.autoConfirm;
        await expect.poll(stored, SLOW).toBe(!before);
        await page.getByRole('link', { name: 'Install and alerts' }).click();
        await page.getByText('Alerts are on.').waitFor();
        await page.getByRole('link', { name: 'Test whether alerts arrive' }).click();
        await page.getByRole('heading', { level: 1, name: 'Reachability test' }).waitFor();
      });
      expect(jan.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
