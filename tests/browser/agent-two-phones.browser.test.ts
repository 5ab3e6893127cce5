import { addDays, daysOfIsoWeek, dayOf, isoWeekOf } from '@muster/domain/time/local-day';
import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages, type Visitor } from '../support/browser.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 120_000;
const REPLACED = /Sent at .* over what your other phone had said\. This counts\./;

const { visitors, dispatch } = await visitOffice();

const next = isoWeekOf(addDays(dayOf(new Date(), 'Europe/London'), 7));
/** The first of the coming week: within the fourteen days whatever today is. */
const [mon = '', tue = '', wed = ''] = daysOfIsoWeek(next) ?? [];

/** Opens the planner while there is a network, and loses it. */
async function planWithoutNetwork({ page, context }: Visitor): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('link', { name: 'Plan', exact: true }).first().click();
  await page.locator(`[data-day="${mon}"]`).waitFor();
  await context.setOffline(true);
}

async function sendOffline({ page }: Visitor): Promise<void> {
  await page.keyboard.press('s');
  await page.getByText('waiting', { exact: false }).first().waitFor();
}

describe('a week planned on two phones without a network', () => {
  it(
    'keeps the days of both; where both said a day the later sending counts, and both phones say so',
    async () => {
      const first = await arriveAsAgent(visitors, dispatch);
      const second = await visitors.arrive();
      await second.signIn(`${first.someone.uid}@muster.test`);
      const tap = ({ page }: Visitor, day: string) => page.locator(`[data-day="${day}"]`).click();
      const dates = async () => (await dispatch.availability(first.someone)).dates;
      await showingPages([first, second], async () => {
        await planWithoutNetwork(first);
        await planWithoutNetwork(second);
        await tap(first, mon);
        await tap(first, tue);
        await sendOffline(first);
        await second.page.locator(`[data-day="${tue}"]`).focus();
        await second.page.keyboard.press('e');
        const dialog = second.page.getByRole('dialog');
        await dialog.getByRole('radio', { name: 'Available part of the day' }).check();
        await dialog.getByLabel('Time 1, From').fill('08:00');
        await dialog.getByLabel('Time 1, To').fill('14:00');
        await dialog.getByRole('button', { name: 'Done' }).click();
        await tap(second, wed);
        await sendOffline(second);
        expect(await dates()).toEqual({});

        await first.context.setOffline(false);
        await expect.poll(dates, { timeout: 30_000 }).toMatchObject({ [mon]: { s: 'no' }, [tue]: { s: 'no' } });
        await second.context.setOffline(false);
        await expect.poll(dates, { timeout: 30_000 }).toEqual({
          [mon]: { s: 'no' },
          [tue]: { s: 'part', seg: [{ from: 480, to: 840 }] },
          [wed]: { s: 'no' },
        });
        for (const { page } of [second, first]) {
          await page.getByText(REPLACED).waitFor({ timeout: 30_000 });
          expect(await page.getByText(REPLACED).count()).toBe(1);
        }
        expect(await second.seriousFindings()).toEqual([]);
      });
    },
    LONG_MS,
  );
});
