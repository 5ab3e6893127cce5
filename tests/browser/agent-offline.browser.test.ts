import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

const onePlace = { positions: [{ label: 'Guard', need: 1, skills: ['security'] }] };
const NOT_YET = /Your yes is saved at \d\d:\d\d and goes out first\. It is not a place yet\./;

/** Without a network the SDK complains. */
function faultsOf({ complaints }: AgentVisitor): string[] {
  return complaints.filter((line) => !/net::ERR_|Could not reach Cloud Firestore|WebChannelConnection/.test(line));
}

async function acceptOffline({ page, context }: AgentVisitor, jobId: string): Promise<void> {
  await page.waitForURL(`**/mobile/offers/${jobId}`);
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await page.getByRole('main').getByText(NOT_YET).waitFor();
}

describe('without a network', () => {
  it('a yes waits, survives a reload, and becomes a place on return', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page, context } = jan;
    await showingPages([jan], async () => {
      // The worker must have the app before the network goes.
      await page.evaluate(() => navigator.serviceWorker.ready);
      const jobId = await dispatch.publishTo([jan.someone]);
      await acceptOffline(jan, jobId);
      expect(await page.getByRole('heading', { name: 'Confirmed' }).count()).toBe(0);
      expect(await jan.seriousFindings()).toEqual([]);

      await page.reload();
      await page.getByRole('main').getByText(NOT_YET).waitFor();
      expect((await dispatch.job(jobId)).crewUids).toEqual([]);

      await context.setOffline(false);
      await page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      expect((await dispatch.job(jobId)).crewUids).toEqual([jan.someone.uid]);
    });
    expect(faultsOf(jan)).toEqual([]);
  });

  it('a yes that comes too late becomes a definite answer', async () => {
    const [jan, other] = await Promise.all([
      arriveAsAgent(visitors, dispatch, { prefs: { standby: false, autoConfirm: false } }),
      dispatch.someone(freshName('ola')),
    ]);
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone, other], onePlace);
      await acceptOffline(jan, jobId);
      await dispatch.tap(other, jobId);
      await jan.context.setOffline(false);
      await jan.page.getByRole('heading', { name: 'All taken' }).waitFor();
      expect((await dispatch.job(jobId)).crewUids).toEqual([other.uid]);
    });
    expect(faultsOf(jan)).toEqual([]);
  });

  it('a yes can be taken back before it goes out', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone]);
      await acceptOffline(jan, jobId);
      await jan.page.getByRole('button', { name: 'Take back' }).first().click();
      await jan.page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
      await jan.context.setOffline(false);
      await jan.page.getByText(/Back online/).waitFor();
      expect((await dispatch.job(jobId)).crewUids).toEqual([]);
    });
    expect(faultsOf(jan)).toEqual([]);
  });

  it('duty and the planner are kept and sent', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page, context, someone } = jan;
    await showingPages([jan], async () => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Planner' }).waitFor();
      await context.setOffline(true);
      await page
        .getByRole('button', { name: /available all day/ })
        .nth(3)
        .click();
      await page.getByRole('button', { name: /^Send week \d+ · 1 change$/ }).click();
      await page.getByText('waiting to be sent').first().waitFor();

      await page.getByRole('link', { name: 'Home' }).first().click();
      await page.getByRole('switch', { name: 'On duty today' }).click({ force: true });
      await page.getByText('Saved on this phone.', { exact: false }).waitFor();
      expect((await dispatch.availability(someone)).duty.on).toBe(true);

      await context.setOffline(false);
      await expect.poll(async () => (await dispatch.availability(someone)).duty.on, { timeout: 8000 }).toBe(false);
      const { dates, submittedWeek } = await dispatch.availability(someone);
      expect(submittedWeek).toMatch(/^\d{4}-W\d{2}$/);
      expect(Object.values(dates).map(({ s }) => s)).toContain('no');
      await page.getByText(/Off until \d\d:\d\d/).waitFor();
      expect(await page.getByRole('switch', { name: 'On duty today' }).isChecked()).toBe(false);
    });
    expect(faultsOf(jan)).toEqual([]);
  });
});
