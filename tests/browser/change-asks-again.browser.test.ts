import { describe, expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages, type Visitor } from '../support/browser.ts';
import { arriveAtDesk, openJob, regionOf, wallClock } from '../support/desk-visitor.ts';
import { freshName, HOUR, inHours, MINUTE } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

/** The desk moves start and end in the form and opens the question. */
async function moveTo(desk: Visitor, jobId: string, start: Date): Promise<void> {
  const { page } = desk;
  await desk.open(`/jobs/${jobId}/edit`);
  const [from, to] = [wallClock(start), wallClock(new Date(start.getTime() + 5 * HOUR))];
  await page.getByLabel('Arrive, date').fill(from.day);
  await page.getByLabel('Arrive, time').fill(from.time);
  await page.getByLabel('End, date').fill(to.day);
  await page.getByLabel('End, time').fill(to.time);
  await page.getByRole('button', { name: 'Save changes' }).click();
}

describe('a job that changes', () => {
  it(
    'asks again when it moves by an hour, and only informs when it moves by five minutes',
    async () => {
      const [jan, other] = await Promise.all([
        arriveAsAgent(visitors, dispatch),
        dispatch.someone(freshName('kim'), { first: 'Kim' }),
      ]);
      const start = inHours(50);
      const positions = [{ id: 'p1', label: 'Guard', need: 1, skills: ['security'] }];
      const jobId = await dispatch.publishTo([jan.someone, other], { start, positions });
      await dispatch.tap(jan.someone, jobId);
      const desk = await arriveAtDesk(visitors, dispatch.desk);
      const { page: phone } = jan;
      await showingPages([jan, desk], async () => {
        const dialog = desk.page.getByRole('dialog');
        const little = new Date(start.getTime() + 5 * MINUTE);
        await moveTo(desk, jobId, little);
        await dialog.getByText('Nobody has to say yes again').waitFor();
        await dialog.getByRole('button', { name: 'Save changes' }).click();
        await dialog.waitFor({ state: 'hidden' });
        await jan.open(`/mobile/jobs/${jobId}`);
        await phone.getByRole('region', { name: 'This job changed a little' }).waitFor();

        await moveTo(desk, jobId, new Date(start.getTime() + HOUR));
        await dialog.getByText('1 person must say yes again').waitFor();
        await dialog.getByText(/Jan.*: start, end/).waitFor();
        expect(await desk.seriousFindings()).toEqual([]);
        await dialog.getByRole('button', { name: 'Save changes' }).click();
        await dialog.waitFor({ state: 'hidden' });

        const asked = phone.getByRole('region', { name: 'This job changed. Do you still come?' });
        await asked.getByText(/Answer by .*After that your place goes to somebody else/).waitFor();
        expect(await jan.seriousFindings()).toEqual([]);
        await phone.getByRole('link', { name: 'Home', exact: true }).first().click();
        await phone
          .getByRole('region', { name: 'Changed jobs' })
          .getByText(/Say yes again by/)
          .waitFor();
        await phone.getByRole('link', { name: 'Look and answer' }).click();

        await openJob(desk, jobId);
        await regionOf(desk, 'Places')
          .getByRole('img', { name: /1 must re-confirm/ })
          .waitFor();
        await asked.getByRole('button', { name: 'Cannot come' }).click();
        await phone.getByRole('dialog').getByRole('button', { name: 'Give it back' }).click();
        await phone.getByText('You said that you cannot come after the change.').first().waitFor();
        await desk.page.getByRole('row').filter({ hasText: 'Jan' }).getByText('Released').waitFor();
        const [, page] = (await dispatch.pages(jobId)).at(-1) ?? [];
        expect(page?.audience).toEqual([other.uid]);
      });
      expect([...jan.complaints, ...desk.complaints]).toEqual([]);
    },
    LONG_MS,
  );
});
