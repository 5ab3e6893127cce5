import { addDays, dayOf } from '@muster/domain/time/local-day';
import { describe, expect, it } from 'vitest';
import { arriveAtDesk, regionOf } from '../support/desk-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { freshName, HOUR } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

const LONDON = 'Europe/London';

describe('coverage', () => {
  it('shows thin hours by zone; one of them opens its jobs and people', async () => {
    const day = addDays(dayOf(new Date(), LONDON), 2);
    const start = new Date(`${day}T12:00:00Z`);
    const title = freshName('Coverage');
    const positions = [{ id: 'p1', label: 'Guard', need: 150, skills: ['security'] }];
    await dispatch.create({ title, start, end: new Date(start.getTime() + HOUR), positions });
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await desk.open('/coverage');
      await page.getByRole('heading', { level: 1, name: 'Coverage' }).waitFor();
      const thin = page.getByRole('button', { name: /thinnest at .* free of \d+ needed/ }).first();
      await thin.waitFor();
      await thin.focus();
      await page.keyboard.press('Enter');
      const hours = regionOf(desk, 'Hours of the day');
      const cell = hours
        .getByRole('button', { name: /12:00 to 13:00, \d+ free of (1[5-9]\d|[2-9]\d\d) needed/ })
        .first();
      await cell.waitFor();
      await cell.focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: title }).waitFor();
      expect(await desk.seriousFindings()).toEqual([]);
    });
    expect(desk.complaints).toEqual([]);
  });

  it('names who has not sent the coming week, with the number to call', async () => {
    const name = freshName('Unsent');
    await dispatch.someone(name.toLowerCase(), { first: name, phone: '+442079460123' });
    await dispatch.listEverybody();
    const desk = await arriveAtDesk(visitors, dispatch.desk, { viewport: { width: 360, height: 740 } });
    await showingPages([desk], async () => {
      await desk.open('/coverage');
      await desk.page.getByRole('list', { name: 'Call list' }).getByText(name).waitFor();
      await desk.page.getByRole('link', { name: '+442079460123' }).first().waitFor();
      expect(await desk.seriousFindings()).toEqual([]);
    });
    expect(desk.complaints).toEqual([]);
  });
});

describe('schedules', () => {
  it('are run by hand by an administrator, who sees whom it told', async () => {
    const boss = await arriveAtDesk(visitors, dispatch.boss);
    await showingPages([boss], async () => {
      await boss.open('/admin/schedules');
      const part = regionOf(boss, 'Overdue check');
      await part.getByRole('button', { name: 'Run now' }).click();
      await part.getByText(/^Last run .*(told|nobody to tell)/).waitFor();
      expect(await boss.seriousFindings()).toEqual([]);
    });
    expect(boss.complaints).toEqual([]);
  });
});

describe('days of a person', () => {
  it('are changed by a supervisor with a reason', async () => {
    const uid = freshName('caller');
    const someone = await dispatch.someone(uid, { first: 'Cal' });
    const boss = await arriveAtDesk(visitors, dispatch.boss);
    const { page } = boss;
    const day = addDays(dayOf(new Date(), LONDON), 3);
    await showingPages([boss], async () => {
      await boss.open(`/agents/${uid}?tab=availability`);
      await page.getByRole('button', { name: 'Change days' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('First day').fill(day);
      await dialog.getByLabel('Last day').fill(day);
      await dialog.getByRole('button', { name: 'Save the days' }).click();
      await dialog.getByLabel('Reason').fill('Called in ill');
      expect(await boss.seriousFindings()).toEqual([]);
      await dialog.getByRole('button', { name: 'Save the days' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await expect.poll(async () => (await dispatch.availability(someone)).dates[day]).toEqual({ s: 'no' });
    });
    expect(boss.complaints).toEqual([]);
  });
});
