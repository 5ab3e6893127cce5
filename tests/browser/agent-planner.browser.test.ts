import { addDays, dayOf } from '@muster/domain/time/local-day';
import { describe, expect, it } from 'vitest';
import { arriveAsAgent, type AgentVisitor } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

const ZONE = 'Europe/London';

function inDays(days: number): string {
  return addDays(dayOf(new Date(), ZONE), days);
}

async function openPlanner(jan: AgentVisitor): Promise<void> {
  await jan.page.getByRole('link', { name: 'Plan', exact: true }).first().click();
  await jan.page.getByRole('heading', { level: 1, name: 'Planner' }).waitFor();
  await jan.page
    .getByRole('button', { name: /available all day/ })
    .first()
    .waitFor();
}

function datesOf(jan: AgentVisitor) {
  return dispatch.availability(jan.someone).then(({ dates }) => dates);
}

describe('the planner', () => {
  it('is used by keyboard alone: arrows, Space, E and S', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      await openPlanner(jan);
      expect(await page.getByRole('button', { name: /available all day/ }).count()).toBe(14);
      await page
        .getByRole('button', { name: /available all day/ })
        .first()
        .focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: /not available, not sent yet/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('e');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'Available part of the day' }).check();
      await dialog.getByLabel('Time 1, From').fill('08:00');
      await dialog.getByLabel('Time 1, To').fill('14:00');
      await dialog.getByLabel('Note').fill('dentist');
      expect(await jan.seriousFindings()).toEqual([]);
      await dialog.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: /available 08:00–14:00, note: dentist, not sent yet/ }).waitFor();
      expect(await datesOf(jan)).toEqual({});

      await page.keyboard.press('s');
      await page.keyboard.press('s');
      await expect
        .poll(() => datesOf(jan))
        .toMatchObject({
          [inDays(0)]: { s: 'no' },
          [inDays(1)]: { s: 'part', seg: [{ from: 480, to: 840 }], note: 'dentist' },
        });
      await page.getByText('sent', { exact: true }).first().waitFor();
      expect(await jan.seriousFindings()).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('says on which days the own team needs people', async () => {
    const teamId = freshName('team').toLowerCase();
    const jan = await arriveAsAgent(visitors, dispatch, { teamIds: [teamId] });
    await dispatch.world.db.doc(`teams/${teamId}`).set({ name: teamId, members: [jan.someone.uid] });
    await dispatch.publish({ mode: 'team', teamId, start: new Date(`${inDays(4)}T12:00:00Z`) });
    await showingPages([jan], async () => {
      await openPlanner(jan);
      const day = jan.page.getByRole('listitem').filter({ has: jan.page.locator(`[data-day="${inDays(4)}"]`) });
      const isSaid = () =>
        day
          .getByText('Your team needs 2 more people.')
          .waitFor({ timeout: 3000 })
          .then(
            () => true,
            () => false,
          );
      // The server's number may be a minute old.
      for (let tries = 0; tries < 25 && !(await isSaid()); tries += 1) await jan.page.reload();
      expect(await isSaid()).toBe(true);
      expect(await jan.seriousFindings()).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  }, 120_000);

  it('keeps a draft over a reload and sends it with the week', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      await openPlanner(jan);
      await page
        .getByRole('button', { name: /available all day/ })
        .nth(10)
        .click();
      await page.reload();
      await page.getByRole('button', { name: /not available, not sent yet/ }).waitFor();
      await page.getByRole('button', { name: 'Discard' }).click();
      expect(await page.getByRole('button', { name: /not sent yet/ }).count()).toBe(0);
    });
    expect(jan.complaints).toEqual([]);
  });

  it('says that away does not cancel a job, and shows the pattern of the week', async () => {
    const jan = await arriveAsAgent(visitors, dispatch);
    const { page } = jan;
    await showingPages([jan], async () => {
      const start = new Date(`${inDays(3)}T12:00:00Z`);
      const jobId = await dispatch.publishTo([jan.someone], { start });
      await dispatch.tap(jan.someone, jobId);
      await openPlanner(jan);
      await page.getByRole('link', { name: 'Away' }).click();
      await page.getByLabel('First day').fill(inDays(3));
      await page.getByLabel('Last day').fill(inDays(2));
      await page.getByText('The last day must not be before the first.').waitFor();
      await page.getByLabel('Last day').fill(inDays(4));
      await page.getByText(`You are still confirmed for: ${jobId}`).waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect.poll(async () => (await dispatch.availability(jan.someone)).away).toHaveLength(1);
      expect(await jan.seriousFindings()).toEqual([]);
      await page.getByRole('link', { name: 'Planner' }).click();
      await page.getByText(`You are confirmed for ${jobId}. Away does not cancel it.`).waitFor();

      await page.getByRole('link', { name: 'Weekly pattern' }).click();
      await page.getByRole('radiogroup', { name: 'Sunday' }).getByRole('radio', { name: 'Not available' }).check();
      await page.getByRole('button', { name: 'Save the pattern' }).click();
      await expect.poll(async () => (await dispatch.availability(jan.someone)).pattern['7']).toEqual([]);
      expect(await jan.seriousFindings()).toEqual([]);
    });
    expect(jan.complaints).toEqual([]);
  });
});
