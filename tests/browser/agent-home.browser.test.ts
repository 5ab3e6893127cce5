import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

describe('home', () => {
  it('turns duty off and on in one tap, and on until a time', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page, someone } = jan;
    const duty = page.getByRole('switch', { name: 'On duty today' });
    await showingPages([jan], async () => {
      expect(await jan.seriousFindings()).toEqual([]);
      await duty.click({ force: true });
      await page.getByText(/Off until \d\d:\d\d/).waitFor();
      await page.getByText(/You get no new offers for work that starts within 4 hours/).waitFor();
      await expect.poll(async () => (await dispatch.availability(someone)).duty.on).toBe(false);

      await page.getByRole('button', { name: 'Until…' }).click();
      await page.getByRole('button', { name: 'For 2 hours' }).click();
      await page.getByText(/On until \d\d:\d\d/).waitFor();
      expect((await dispatch.availability(someone)).duty.on).toBe(true);
      expect(await duty.isChecked()).toBe(true);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('asks which is right when the calendar says away', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      const today = new Date().toISOString().slice(0, 10);
      await dispatch.call('setAway', jan.someone, { from: today, to: today });
      await jan.page.getByText(/Your calendar says away until/).waitFor();
      await jan.page.getByRole('button', { name: 'I am back' }).click();
      await expect.poll(async () => (await dispatch.availability(jan.someone)).away).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('shows the next job and the days ahead', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      await page.getByText('You are on no job yet.').waitFor();
      const jobId = await dispatch.publishTo([jan.someone], { urgency: 'standard' });
      await dispatch.tap(jan.someone, jobId);
      const next = page.getByRole('region', { name: 'Next', exact: true });
      await next.getByText('Retail security').waitFor();
      await next.getByRole('link', { name: 'Directions' }).waitFor();
      expect(await page.getByRole('list', { name: 'Next 14 days' }).getByRole('listitem').count()).toBe(14);
      expect(await jan.seriousFindings()).toEqual([]);
      await next.getByRole('link', { name: 'Open' }).click();
      await page.waitForURL(`**/mobile/jobs/${jobId}`);
    });
    expect(jan.complaints).toEqual([]);
  });
});
