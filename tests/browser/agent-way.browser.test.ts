import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, openJob, regionOf } from '../support/desk-visitor.ts';
import { HOUR } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

async function givenPlace(agent: AgentVisitor, hours: number): Promise<string> {
  const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * HOUR);
  const jobId = await dispatch.publishTo([agent.someone], { start, leadUid: agent.someone.uid });
  await dispatch.tap(agent.someone, jobId);
  await agent.open(`/mobile/jobs/${jobId}`);
  await agent.page.getByRole('heading', { name: 'The way there' }).waitFor();
  return jobId;
}

describe('the way to a job', () => {
  it(
    'is said by hand from setting out to the end, and the desk sees each step at once',
    async () => {
      const [jan, desk] = await Promise.all([arriveAsAgent(visitors, dispatch), arriveAtDesk(visitors, dispatch.desk)]);
      const { page } = jan;
      await showingPages([jan, desk], async () => {
        const jobId = await givenPlace(jan, 1);
        await openJob(desk, jobId);
        await page.getByText(/From home: about \d+ km by road, \d+ min/).waitFor();
        await page.getByText(/Leave by \d\d:\d\d to be there on time/).waitFor();

        await page.getByRole('button', { name: 'On my way' }).click();
        await page.getByText(/On the way since \d\d:\d\d/).waitFor();
        await regionOf(desk, 'Places')
          .getByRole('img', { name: /1 on the way/ })
          .waitFor();
        await page.getByRole('button', { name: 'I am here' }).click();
        await page.getByText(/On site since \d\d:\d\d/).waitFor();
        await regionOf(desk, 'Places')
          .getByRole('img', { name: /1 on site/ })
          .waitFor();
        await desk.page.getByText('In progress').first().waitFor();
        expect(await jan.seriousFindings()).toEqual([]);

        await page.getByRole('button', { name: 'Complete the job' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Complete the job' }).click();
        await desk.page.getByText('Completed').first().waitFor();
      });
      expect([...jan.complaints, ...desk.complaints]).toEqual([]);
    },
    LONG_MS,
  );

  it('cannot be said too early, and the page says from when', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      await givenPlace(jan, 20);
      await page.getByText(/You can say so from/).waitFor();
      const button = page.getByRole('button', { name: 'On my way' });
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await button.click({ force: true });
      expect(await page.getByText(/On the way since/).count()).toBe(0);
    });
  });

  it('is kept without a network, counts from the tap, and is sent afterwards', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      const jobId = await givenPlace(jan, 1);
      await jan.context.setOffline(true);
      await page.getByRole('button', { name: 'On my way' }).click();
      await page.getByText(/Waiting to be sent\. It counts from \d\d:\d\d/).waitFor();
      expect((await dispatch.job(jobId)).crew[jan.someone.uid]?.phase).toBe('confirmed');
      await jan.context.setOffline(false);
      await expect
        .poll(async () => (await dispatch.job(jobId)).crew[jan.someone.uid]?.phase, { timeout: 15_000 })
        .toBe('en_route');
      await page.getByText(/Waiting to be sent/).waitFor({ state: 'hidden' });
    });
  });

  it('is drawn on a map when asked for, with home and the place on it, without asking anybody for tiles', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1')) foreign.push(request.url());
    });
    await showingPages([jan], async () => {
      await givenPlace(jan, 1);
      await page.getByRole('button', { name: 'Show the map' }).click();
      const map = page.getByRole('figure', { name: 'Map from home to the job' });
      await map.getByText('Home').waitFor();
      await map.getByText('W12 7GF').waitFor();
      await map.getByText('W6', { exact: true }).first().waitFor();
      await map.getByRole('button', { name: 'Zoom out' }).click();
      expect(await jan.seriousFindings()).toEqual([]);
      await page.getByRole('button', { name: 'Hide the map' }).click();
      await map.waitFor({ state: 'hidden' });
      expect(foreign).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  });
});
