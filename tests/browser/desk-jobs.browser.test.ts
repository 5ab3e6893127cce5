import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

describe('the list of jobs', () => {
  it('is searched and opened by keyboard alone', async () => {
    const title = freshName('Depot');
    const [first] = [
      await dispatch.create({ title: `${title} one` }),
      await dispatch.create({ title: `${title} two` }),
    ];
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('j');
      await page.getByRole('heading', { level: 1, name: 'Jobs' }).waitFor();
      await page.getByRole('grid', { name: 'Jobs' }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type(`${title} status:draft`);
      await page.waitForURL(/status%3Adraft|status:draft/);
      await page.getByText('2 jobs').first().waitFor();

      await page.keyboard.press('Tab');
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/jobs/${first}`);
      await page.getByRole('heading', { level: 1, name: `${first} ${title} one` }).waitFor();
      await page.keyboard.press('e');
      await page.waitForURL(`**/jobs/${first}/edit`);
    });
    expect(desk.complaints).toEqual([]);
  });

  it('shows a job of somebody else without a reload, and keeps its filters in the address', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const title = freshName('Night');
    await showingPages([desk], async () => {
      await desk.open(`/jobs?q=${title}&urgency=urgent`);
      await desk.page.getByText('No job matches these filters.').waitFor();
      await dispatch.create({ title, urgency: 'urgent' });
      await desk.page.getByRole('rowheader', { name: title }).waitFor();
      expect(await desk.page.getByRole('tab', { name: 'Draft 1' }).isVisible()).toBe(true);
      await desk.page.getByRole('tab', { name: 'Open 0' }).click();
      await desk.page.getByRole('button', { name: 'Clear filters' }).last().click();
      await desk.page.waitForURL(/\/jobs$/);
    });
    expect(desk.complaints).toEqual([]);
  });

  it('sorts by a column', async () => {
    const title = freshName('Sort');
    for (const name of ['beta', 'alpha']) await dispatch.create({ title: `${title} ${name}` });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const titles = () => desk.page.getByRole('rowheader').allInnerTexts();
    await showingPages([desk], async () => {
      await desk.open(`/jobs?q=${title}`);
      await desk.page.getByText('2 jobs').first().waitFor();
      await desk.page.getByRole('button', { name: 'Title' }).click();
      await expect.poll(titles).toEqual([`${title} alpha`, `${title} beta`]);
      await desk.page.getByRole('button', { name: 'Title' }).click();
      await expect.poll(titles).toEqual([`${title} beta`, `${title} alpha`]);
    });
  });

  it('says which filter it does not know', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    await showingPages([desk], async () => {
      await desk.open('/jobs?q=floor:3');
      await desk.page.getByText('No filter “floor:3”. Searched as text.').waitFor();
    });
  });
});
