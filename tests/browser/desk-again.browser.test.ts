import { describe, expect, it } from 'vitest';
import { showingPages, type Visitors } from '../support/browser.ts';
import { arriveAtDesk, jobIdOf, openJob, regionOf } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

/** Chooses from the menu of a job that is open. */
async function useAgain({ page }: Awaited<ReturnType<Visitors['arrive']>>, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Use again' }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

describe('a job', () => {
  it('is duplicated with all that was typed, on a day of its own', async () => {
    const title = freshName('Gate');
    const first = await dispatch.create({ title, notes: 'Invoice to head office' });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, first);
      await useAgain(desk, 'Duplicate');
      await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(title);
      expect(await page.getByLabel('Notes of the office').inputValue()).toBe('Invoice to head office');
      await page.getByLabel('Title').fill(`${title} two`);
      await page.getByRole('button', { name: 'Save draft' }).click();
      await page.waitForURL(/\/jobs\/J-/);
      expect(jobIdOf(desk)).not.toBe(first);
      await page.getByRole('heading', { level: 1, name: `${title} two` }).waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });

  it('is kept as a template, and made again from it, with what the template asks each time left empty', async () => {
    const title = freshName('Night');
    const jobId = await dispatch.create({ title });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await useAgain(desk, 'Keep as template');
      await page.getByLabel('Name of the template').fill(`${title} watch`);
      await page.getByRole('checkbox', { name: 'Instructions' }).check();
      await page.getByRole('button', { name: 'Save template' }).click();
      await page.getByRole('heading', { level: 1, name: 'Templates' }).waitFor();
      expect(await desk.seriousFindings()).toEqual([]);

      await page.getByLabel('Search templates').fill(title);
      await page
        .getByRole('row', { name: `${title} watch` })
        .getByRole('link', { name: 'New job from it' })
        .click();
      await expect.poll(() => page.getByLabel('Title').inputValue()).toBe(title);
      expect(await page.getByLabel('Instructions').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Save draft' }).click();
      await page.waitForURL(/\/jobs\/J-/);

      await desk.open('/templates');
      await page.getByLabel('Search templates').fill(title);
      const row = page.getByRole('row', { name: `${title} watch` });
      await row
        .getByRole('gridcell', { name: '1', exact: true })
        .or(row.getByRole('cell', { name: '1', exact: true }))
        .waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });
});

describe('a recurring job', () => {
  it('is made from a job, shows its dates, and says what is touched before a change is saved', async () => {
    const title = freshName('Weekly');
    const jobId = await dispatch.create({ title });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await useAgain(desk, 'Repeat by a rule');
      await regionOf(desk, 'Dates')
        .getByText(/^Every \w+, /)
        .waitFor();
      await page.getByLabel('Unit').selectOption('day');
      await page.getByLabel('Days ahead jobs are made').fill('90');
      await regionOf(desk, 'Dates')
        .getByText(/^Every day, /)
        .waitFor();
      expect(await page.getByRole('list', { name: 'The next dates' }).getByRole('listitem').count()).toBe(10);
      await page.getByRole('button', { name: 'Save recurring job' }).click();
      await page.waitForURL((url) => url.pathname.startsWith('/series/') && !url.pathname.endsWith('new'));

      await dispatch.world.run('tick');
      const made = page.getByRole('list', { name: 'Jobs that are there' });
      await made.getByRole('listitem').first().waitFor();
      expect(await desk.seriousFindings()).toEqual([]);

      await page
        .getByRole('button', { name: /^Leave out / })
        .first()
        .click();
      await page.getByRole('button', { name: 'Save recurring job' }).click();
      const dialog = page.getByRole('dialog', { name: 'Which dates?' });
      await dialog.getByText(/^Touches \d+ dates, 0 people$/).waitFor();
      await dialog.getByText(/is cancelled$/).waitFor();
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.getByText('Say why, in a few words.').waitFor();
      await dialog.getByLabel('Why').fill('Closed that day');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
      await dispatch.world.run('tick');
      await made.getByText('Cancelled').waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });

  it('that yields no date says so at once, and is not saved', async () => {
    const jobId = await dispatch.create({ title: freshName('Never') });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open(`/series/new?from=${jobId}`);
      await page.getByLabel('Ends').selectOption('until');
      await page.getByLabel('Last day').fill('2020-01-01');
      await page.getByText('This rule yields no date. Check the days and when it ends.').first().waitFor();
      await page.getByLabel('Ends').selectOption('count');
      await page.getByLabel('Number of dates').fill('10000');
      await page
        .getByText(/This rule yields more than 1,000 dates/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Save recurring job' }).click();
      expect(new URL(page.url()).pathname).toBe('/series/new');
    });
  });
});
