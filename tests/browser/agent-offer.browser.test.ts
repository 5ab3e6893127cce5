import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { freshName, HOUR } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LIVE_MS = 2000;
const STREET = 'Ariel Way';

const { visitors, dispatch } = await visitOffice();

const onePlace = { positions: [{ label: 'Guard', need: 1, skills: ['security'] }] };

/** Everything the browser keeps, as text. */
function keptBy({ page }: AgentVisitor): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [JSON.stringify(localStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
      });
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => rows.addEventListener('success', resolve));
        kept.push(rows.result);
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

describe('an offer', () => {
  it('fills the open app within two seconds and becomes a place, with the address only then', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone]);
      await jan.page.waitForURL(`**/mobile/offers/${jobId}`, { timeout: LIVE_MS });
      await jan.page.getByRole('heading', { level: 1, name: /URGENT.*Guard/ }).waitFor();
      await jan.page.getByText(/Answer by \d\d:\d\d/).waitFor();
      expect(await jan.page.locator('body').innerText()).not.toContain(STREET);
      expect(await keptBy(jan)).not.toContain(STREET);
      expect(await jan.seriousFindings()).toEqual([]);

      await jan.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await jan.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await jan.page.getByText('Place 1 of 2').waitFor();
      await jan.page.getByText(STREET).first().waitFor();
      await jan.page.getByRole('button', { name: /Undo 1:\d\d/ }).waitFor();
      expect(await jan.seriousFindings()).toEqual([]);
      expect(Object.keys((await dispatch.job(jobId)).crew)).toEqual([jan.someone.uid]);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('is declined with a reason and accepted after all', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone]);
      await jan.page.getByRole('button', { name: 'Decline' }).click();
      await jan.page.getByRole('button', { name: 'Too far' }).click();
      await jan.page.getByRole('heading', { name: 'Declined' }).waitFor();
      await expect.poll(async () => (await dispatch.response(jobId, jan.someone))?.reason).toBe('far');

      await jan.page.getByRole('button', { name: 'Accept after all' }).click();
      await jan.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      expect(await dispatch.response(jobId, jan.someone)).toBeUndefined();
    });
    expect(jan.complaints).toEqual([]);
  });

  it('is accepted by keyboard alone', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      await dispatch.publishTo([jan.someone]);
      await jan.page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
      await jan.page.keyboard.press('a');
      await jan.page.keyboard.press('Enter');
      await jan.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
    });
    expect(jan.complaints).toEqual([]);
  });

  it('leaves the list when another takes the last place', async () => {
    const [jan, other] = await Promise.all([arriveAsAgent(visitors, dispatch), dispatch.someone(freshName('ola'))]);
    await showingPages([jan], async () => {
      await jan.open('/mobile/offers');
      const jobId = await dispatch.publishTo([jan.someone, other], { ...onePlace, urgency: 'standard' });
      const see = jan.page.getByRole('link', { name: 'See and answer' });
      await see.waitFor();
      await dispatch.tap(other, jobId);
      await jan.page.getByText(/All taken \d\d:\d\d/).waitFor({ timeout: LIVE_MS });
      expect(await see.count()).toBe(0);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('that is full leads to standby, and kindly to nothing when the list is full as well', async () => {
    const [jan, ola, first] = await Promise.all([
      arriveAsAgent(visitors, dispatch),
      arriveAsAgent(visitors, dispatch),
      dispatch.someone(freshName('lee')),
    ]);
    await showingPages([jan, ola], async () => {
      const jobId = await dispatch.publishTo([first, jan.someone, ola.someone], onePlace);
      await jan.page.waitForURL(`**/${jobId}`);
      await ola.page.waitForURL(`**/${jobId}`);
      await dispatch.tap(first, jobId);
      await jan.page.getByRole('heading', { name: 'All taken' }).waitFor();
      await jan.page.getByRole('button', { name: 'Stand by' }).click();
      await jan.page.getByRole('heading', { name: 'On standby' }).waitFor();
      await jan.page.getByRole('main').getByText('You are number 1 on standby.').waitFor();

      await ola.page.getByRole('button', { name: 'Stand by' }).click();
      await ola.page
        .getByRole('main')
        .getByText(/All places were taken \d+ seconds? before you/)
        .waitFor();
      expect(await dispatch.response(jobId, ola.someone)).toBeUndefined();

      await jan.page.getByRole('button', { name: 'No thanks' }).click();
      await jan.page.getByRole('heading', { name: 'All taken' }).waitFor();
    });
    expect([...jan.complaints, ...ola.complaints]).toEqual([]);
  });

  it('says what the office changed while it was read, and takes the yes to the new job', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const named = { mode: 'direct' as const, named: [jan.someone.uid], together: true };
      const draft = dispatch.draft(named);
      const jobId = await dispatch.publish({ ...named, start: new Date(draft.start), end: new Date(draft.end) });
      await jan.page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
      const end = new Date(new Date(draft.end).getTime() + HOUR).toISOString();
      const { rev } = await dispatch.job(jobId);
      const edited = await dispatch.call('editJob', dispatch.desk, {
        jobId,
        rev,
        draft: { ...draft, end },
        release: [],
      });
      expect(edited.error).toBeUndefined();
      await jan.page
        .getByRole('main')
        .getByText(/The time changed while you read/)
        .waitFor();
      await jan.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await jan.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
    });
    expect(jan.complaints).toEqual([]);
  });

  it('for another person says so', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      await jan.open('/o/J-000000');
      await jan.page.getByText(/This offer is for another person/).waitFor();
    });
    expect(jan.complaints).toEqual([]);
  });
});
