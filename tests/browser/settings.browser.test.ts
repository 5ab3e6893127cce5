import { describe, expect, it } from 'vitest';
import { showingPages, type Visitor } from '../support/browser.ts';
import { arriveAtDesk, regionOf } from '../support/desk-visitor.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

/** Types one value of a section, saves it, and waits for the line that tells of it. */
async function set(boss: Visitor, label: string, value: string, told: string): Promise<void> {
  const { page } = boss;
  await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await regionOf(boss, 'Changes').getByText(told).first().waitFor();
}

describe('the settings', () => {
  it(
    'stand a tab away from each other, keep times and numbers, and say what was before',
    async () => {
      const boss = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = boss;
      await showingPages([boss], async () => {
        await boss.open('/admin');
        await page.getByRole('main').getByRole('link', { name: 'Settings' }).click();
        await page.getByRole('tab', { name: 'Quiet hours' }).click();
        await page.waitForURL('**/admin/settings/quiet');
        await set(boss, 'Quiet from', '22:01', 'Quiet from: 22:00 → 22:01');
        await set(boss, 'Quiet from', '22:00', 'Quiet from: 22:01 → 22:00');

        await page.getByRole('tab', { name: 'Reminders' }).click();
        await page.getByLabel('Crew is reminded once more before the start by').fill('2000');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText('Enter a whole number from 15 to 1440.').waitFor();

        await page.getByRole('tab', { name: 'Organisation' }).click();
        await regionOf(boss, 'Organisation').getByLabel('Time zone').waitFor();
      });
      expect(boss.complaints).toEqual([]);
    },
    LONG_MS,
  );
});
