import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

describe('the search over everything', () => {
  it('opens by Ctrl K while typing, finds people and jobs, and is used by keyboard alone', async () => {
    const number = String(Date.now()).slice(-6);
    const ann = await dispatch.someone(freshName('ann'), { phone: `+447700${number}` });
    const title = freshName('Lantern');
    const jobId = await dispatch.create({ title });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open('/jobs');
      await page.getByRole('searchbox').first().focus();
      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Search everything' });
      await field.fill(`07700 ${number.slice(0, 3)} ${number.slice(3)}`);
      await page.getByRole('option', { name: new RegExp(ann.uid) }).waitFor();
      expect(await desk.seriousFindings()).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/agents/${ann.uid}**`);

      await page.keyboard.press('Control+k');
      await field.fill(title);
      await page.getByRole('option', { name: new RegExp(title) }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/jobs/${jobId}**`);

      await page.keyboard.press('Control+k');
      await field.fill('12 Ariel Way, London W12 7GF');
      await page.getByRole('option', { name: 'New job in W12' }).click();
      await page.waitForURL('**/jobs/new?at=W12');
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: new RegExp(ann.uid) }).waitFor();
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'hidden' });
    });
    expect(desk.complaints).toEqual([]);
  });

  it('has a page that can be linked', async () => {
    const title = freshName('Beacon');
    await dispatch.create({ title });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open(`/search?q=status:draft ${title}`);
      await page.getByRole('option', { name: new RegExp(title) }).waitFor();
      await page.getByRole('combobox', { name: 'Search everything' }).fill('colour:red');
      await page.getByText('No filter “colour:red”').waitFor();
      expect(await desk.seriousFindings()).toEqual([]);
    });
  });
});
