import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { freshName, HOUR } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

function startingIn(hours: number) {
  const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * HOUR);
  return { start, end: new Date(start.getTime() + 5 * HOUR) };
}

async function openJob({ page }: AgentVisitor, jobId: string): Promise<void> {
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click();
  await page.getByRole('link', { name: new RegExp(jobId) }).click();
  await page.getByRole('heading', { level: 1, name: 'Retail security' }).waitFor();
}

describe('a confirmed job', () => {
  it('shows crew, address and contact, and says what follows from leaving it', async () => {
    const [jan, lee] = await Promise.all([
      arriveAsAgent(visitors, dispatch),
      dispatch.someone(freshName('lee'), { first: 'Lee', last: 'Chan' }),
    ]);
    const { page } = jan;
    await showingPages([jan], async () => {
      const contact = { name: 'Dana Fox', phone: '+442079460111' };
      const site = { address: 'Westfield London, Ariel Way', postcode: 'W12 7GF', contact };
      const jobId = await dispatch.publishTo([jan.someone, lee], { site, access: 'Gate 3', ...startingIn(20) });
      await dispatch.tap(jan.someone, jobId);
      await dispatch.tap(lee, jobId);
      await page.getByRole('button', { name: /Undo/ }).waitFor();
      await openJob(jan, jobId);
      await page.getByText('Gate 3', { exact: true }).waitFor();
      await page.getByText('Dana Fox, +442079460111').waitFor();
      await page.getByRole('link', { name: 'Directions' }).waitFor();
      await page.getByText('Lee', { exact: true }).waitFor();
      expect(await page.locator('body').innerText()).not.toContain('Chan');
      expect(await page.getByRole('img', { name: /2 places: 2 confirmed/ }).count()).toBe(1);
      expect(await jan.seriousFindings()).toEqual([]);

      await page.getByRole('button', { name: 'Withdraw' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/Less than 24 hours to the start: this counts/).waitFor();
      await dialog.getByRole('button', { name: 'Withdraw' }).click();
      await dialog.getByText('Say why, in a few words.').waitFor();
      expect(await jan.seriousFindings()).toEqual([]);
      await dialog.getByRole('radio', { name: 'Something came up' }).check();
      await dialog.getByRole('button', { name: 'Withdraw' }).click();
      await page.getByText('You gave the place back. The office looks for someone else.').first().waitFor();
      expect((await dispatch.job(jobId)).crewUids).toEqual([lee.uid]);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('can be undone for two minutes without a mark', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone]);
      await jan.page.getByRole('button', { name: 'Accept', exact: true }).click();
      await jan.page.getByRole('button', { name: /Undo/ }).click();
      await jan.page.getByRole('heading', { name: 'Given back' }).waitFor();
      expect(await dispatch.response(jobId, jan.someone)).toMatchObject({ answer: 'released', reason: 'undo' });
    });
    expect(jan.complaints).toEqual([]);
  });

  it('goes to the standby in the same moment when somebody leaves', async () => {
    const [jan, first] = await Promise.all([arriveAsAgent(visitors, dispatch), dispatch.someone(freshName('ola'))]);
    await showingPages([jan], async () => {
      const positions = [{ label: 'Guard', need: 1, skills: ['security'] }];
      const jobId = await dispatch.publishTo([jan.someone, first], { positions });
      await jan.page.waitForURL(`**/${jobId}`);
      await dispatch.tap(first, jobId);
      await jan.page.getByRole('button', { name: 'Stand by' }).click();
      await jan.page.getByRole('heading', { name: 'On standby' }).waitFor();
      await dispatch.call('withdraw', first, { jobId, undo: true });
      await jan.page.getByRole('heading', { name: 'Confirmed' }).waitFor();
      await openJob(jan, jobId);
      await jan.page.getByText(/Someone dropped out\. The place is yours since/).waitFor();
      await jan.page.getByRole('link', { name: 'Inbox' }).first().click();
      await jan.page.getByText('You have the place: Retail security').waitFor();
    });
    expect(jan.complaints).toEqual([]);
  });

  it('inside two hours is only left for illness or an emergency', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      const jobId = await dispatch.publishTo([jan.someone], startingIn(1));
      await dispatch.tap(jan.someone, jobId);
      await page.getByRole('button', { name: /Undo/ }).waitFor();
      await openJob(jan, jobId);
      await page.getByRole('button', { name: 'Withdraw' }).click();
      await page.getByText(/Less than 2 hours to the start: only for illness/).waitFor();
      expect(await page.getByRole('radio').allInnerTexts()).toHaveLength(2);
      await page.getByRole('button', { name: 'Keep my place' }).click();
    });
    expect(jan.complaints).toEqual([]);
  });
});
