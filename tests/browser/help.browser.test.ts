import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { EVERY_LOOK, faultsOf } from '../support/looks.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

describe('the help', () => {
  it('speaks of the screen from which it was opened, and is found by words and by keyboard', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open('/jobs');
      await page.getByRole('link', { name: 'Help' }).click();
      await page.waitForURL(/\/help\/dispatcher#the-day$/);
      await page.getByRole('heading', { level: 2, name: 'The day' }).waitFor();
      expect(await desk.seriousFindings()).toEqual([]);

      await page.keyboard.press('/');
      await page.keyboard.type('no alerts');
      const results = page.getByRole('region', { name: 'Results' });
      await results.getByRole('link', { name: /No alerts come/ }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/help\/troubleshooting#no-alerts-come$/);
      await page.getByRole('heading', { level: 1, name: 'Troubleshooting' }).waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });

  it('is for everybody, signed in or not, at both sizes, by day and by night', async () => {
    const stranger = await visitors.arrive();
    await showingPages([stranger], async () => {
      const guides = ['/help', '/help/agent', '/help/install'];
      expect(await faultsOf(stranger, guides, EVERY_LOOK)).toEqual([]);
      await stranger.open('/help/nothing');
      await stranger.page.getByRole('heading', { name: 'There is no page here.' }).waitFor();
    });
    expect(stranger.complaints).toEqual([]);
  });

  it('begins with the own guide of who is signed in', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    await showingPages([jan], async () => {
      await jan.open('/help');
      const guides = jan.page.getByRole('navigation', { name: 'Guides' }).getByRole('link');
      await expect.poll(() => guides.first().innerText()).toBe('For agents');
    });
  });
});

describe('an address that leads nowhere', () => {
  it('offers the office a search over its jobs', async () => {
    const jobId = await dispatch.create({ title: 'Lost and found' });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open('/nowhere');
      await page.getByLabel('Search jobs: code, title, place').fill(jobId);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/jobs\?q=/);
      await page.getByText(jobId).first().waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });
});
