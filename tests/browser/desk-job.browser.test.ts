import { describe, expect, it } from 'vitest';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk, confirm, openJob, regionOf } from '../support/desk-visitor.ts';
import { freshName, HOUR, MINUTE, nth, uidsOf, type Someone } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

/** Several waves, on a machine that does other things too. */
const LONG_MS = 90_000;

const { visitors, dispatch } = await visitOffice();

async function guards(count: number): Promise<Someone[]> {
  return Promise.all(Array.from({ length: count }, () => dispatch.someone(freshName('guard'))));
}

/** People of the tests are called by their uid. */
function fullName({ uid }: Someone): string {
  return `${uid} Khan`;
}

describe('one job', () => {
  it(
    'asks two, then the next two when their time is up, and nobody while it is paused',
    async () => {
      const people = await guards(6);
      const draft = { mode: 'direct' as const, named: uidsOf(people), together: false, waitSec: 60 };
      const jobId = await dispatch.publish(draft);
      const desk = await arriveAtDesk(visitors, dispatch.boss);
      const { page } = desk;
      const tab = (name: string) => regionOf(desk, 'People').getByRole('tab', { name }).waitFor();
      await showingPages([desk], async () => {
        await openJob(desk, jobId);
        await tab('All 2');
        await dispatch.tickIn(2 * MINUTE);
        await tab('All 4');

        await page.getByRole('button', { name: 'Pause' }).click();
        await confirm(desk, 'Pause');
        await regionOf(desk, 'Callout').getByText('paused').waitFor();
        await dispatch.tickIn(HOUR);
        await tab('All 4');

        await page.keyboard.press('w');
        await page.getByRole('dialog', { name: `Ask more people for ${jobId}? 2 places are free.` }).waitFor();
        await confirm(desk, 'Send next wave');
        await tab('All 6');
        const log = page.getByRole('log', { name: 'Timeline' });
        await log.getByText('Paused the callout.').waitFor();
        await log.getByText('Wave 3 sent to 2 people.').waitFor();
        await log.getByText('Sent the job.').waitFor();
      });
      expect(desk.complaints).toEqual([]);
    },
    LONG_MS,
  );

  it('shows each answer in the row of its person', async () => {
    const people = await guards(3);
    const [ann, bob] = [nth(people, 0), nth(people, 1)];
    const jobId = await dispatch.publishTo(people);
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const row = ({ uid }: Someone) => desk.page.getByRole('row').filter({ hasText: uid });
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await row(ann).getByText('No answer yet').waitFor();
      await row(ann).getByText('Sent').waitFor();
      await dispatch.tap(ann, jobId);
      await row(ann).getByText('Confirmed').waitFor();
      await dispatch.call('declineOffer', bob, { jobId, page: '1-0', reason: 'far' });
      await row(bob).getByText('too far').waitFor();
      await desk.page.getByRole('tab', { name: 'No 1' }).click();
      expect(await desk.page.getByRole('rowheader').allInnerTexts()).toEqual([fullName(bob)]);
      const log = desk.page.getByRole('log', { name: 'Timeline' });
      await log.getByText(`${fullName(ann)} has a place: Guard.`).waitFor();
      await log.getByText(`${fullName(bob)} declined: too far.`).waitFor();
    });
    expect(desk.complaints).toEqual([]);
  });

  it('is started with those who are there, completed, and then left alone', async () => {
    const people = await guards(2);
    const jobId = await dispatch.publishTo(people);
    for (const one of people) await dispatch.tap(one, jobId);
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Start' }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: nth(people, 1).uid })
        .uncheck();
      await confirm(desk, 'Start the job');
      await page.getByText('In progress').first().waitFor();
      expect((await dispatch.job(jobId)).crew[nth(people, 0).uid]?.phase).toBe('on_site');

      await page.getByRole('button', { name: 'Complete' }).click();
      await confirm(desk, 'Complete');
      await expect.poll(() => page.getByRole('button', { name: /Edit|Complete|More/ }).count()).toBe(0);
    });
    expect(desk.complaints).toEqual([]);
  });

  it('is cancelled with a reason that the crew reads', async () => {
    const [ann] = await guards(1);
    if (!ann) throw new Error('nobody came');
    const jobId = await dispatch.publishTo([ann]);
    await dispatch.tap(ann, jobId);
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    const { page } = desk;
    await showingPages([desk], async () => {
      await openJob(desk, jobId);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Cancel the job' }).click();
      const dialog = page.getByRole('dialog', { name: `Cancel ${jobId} and tell 1 person?` });
      await dialog.getByRole('button', { name: 'Cancel the job' }).click();
      await dialog.getByText('Say why, in a few words.').waitFor();
      await dialog.getByRole('textbox', { name: 'Reason' }).fill('The shop is closed');
      await confirm(desk, 'Cancel the job');
      await page.getByText('Cancelled').first().waitFor();
      await page.getByText('The shop is closed').waitFor();
      expect(await dispatch.noticesTo(ann, jobId)).toContain('jobCancelled');
    });
    expect(desk.complaints).toEqual([]);
  });

  it(
    'of somebody else cannot be cancelled by a dispatcher, and is deleted by an administrator who types its code',
    async () => {
      const jobId = await dispatch.create();
      const other = await dispatch.someone(freshName('desk'), { role: 'dispatcher' });
      const [desk, boss] = await Promise.all([arriveAtDesk(visitors, other), arriveAtDesk(visitors, dispatch.boss)]);
      await showingPages([desk, boss], async () => {
        await openJob(desk, jobId);
        await desk.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
        expect(await desk.page.getByRole('button', { name: 'More' }).count()).toBe(0);

        await openJob(boss, jobId);
        await boss.page.getByRole('button', { name: 'More' }).click();
        await boss.page.getByRole('menuitem', { name: 'Delete' }).click();
        const dialog = boss.page.getByRole('dialog', { name: `Delete ${jobId} for ever?` });
        await dialog.getByLabel(`Type ${jobId} to confirm`).fill('J-000000');
        await dialog.getByRole('textbox', { name: 'Reason' }).fill('Entered twice');
        await dialog.getByRole('button', { name: 'Delete' }).click();
        await dialog.getByText('This is not the code of the job.').waitFor();
        await dialog.getByLabel(`Type ${jobId} to confirm`).fill(jobId.toLowerCase());
        await confirm(boss, 'Delete');
        await boss.page.waitForURL(/\/jobs$/);
        await desk.page.getByText(`There is no job ${jobId}.`).waitFor();
      });
      expect([...desk.complaints, ...boss.complaints]).toEqual([]);
    },
    LONG_MS,
  );

  it('that does not exist is said so', async () => {
    const desk = await arriveAtDesk(visitors, dispatch.desk);
    await showingPages([desk], async () => {
      await desk.open('/jobs/J-000000');
      await desk.page.getByText('There is no job J-000000.').waitFor();
    });
  });
});
