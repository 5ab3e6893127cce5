import { givenAvailability } from '@muster/domain/availability/given-availability';
import type { Bulletin } from '@muster/domain/messages/bulletin';
import { paths } from '@muster/domain/paths';
import { addDays, dayOf, daysOfIsoWeek, isoWeekOf } from '@muster/domain/time/local-day';
import { expect, it } from 'vitest';
import { arriveAsAgent } from '../support/agent-visitor.ts';
import { showingPages } from '../support/browser.ts';
import { arriveAtDesk } from '../support/desk-visitor.ts';
import { freshName } from '../support/dispatch.ts';
import { visitOffice } from '../support/office.ts';

const { visitors, dispatch } = await visitOffice();

const LONDON = 'Europe/London';
const TODAY = dayOf(new Date(), LONDON);
const WEEK = isoWeekOf(addDays(TODAY, 7));
const NUMBER = Number(WEEK.slice(-2));

/** As the Sunday run leaves it, for one person: others of this organisation are left in peace. */
async function remind(uid: string): Promise<void> {
  const at = new Date();
  const bulletin: Bulletin = {
    ...{ type: 'availability.weekly', key: 'weekDue', params: { week: NUMBER }, link: '/mobile/planner' },
    ...{ urgency: 'standard', audience: [uid], at, expireAt: new Date(at.getTime() + 86_400_000) },
  };
  await dispatch.store.commit([{ create: paths.bulletin(`weekly_of-${uid}`), data: bulletin }], []);
}

it('the reminder leads to the planner, last week is copied with its differences, and the desk sees the week arrive', async () => {
  const name = freshName('Sunny');
  const jan = await arriveAsAgent(visitors, dispatch, { first: name });
  const { uid } = jan.someone;
  const wednesday = addDays((daysOfIsoWeek(WEEK) ?? [])[2] ?? TODAY, -7);
  const said = givenAvailability({ dates: { [wednesday]: { s: 'no', note: 'college' } } });
  await dispatch.store.commit([{ put: paths.availability(uid), data: said }], []);
  const desk = await arriveAtDesk(visitors, dispatch.desk);
  await showingPages([jan, desk], async () => {
    await desk.open('/coverage');
    const calls = desk.page.getByRole('list', { name: 'Call list' });
    await calls.getByText(name).waitFor({ timeout: 40_000 });

    await remind(uid);
    await jan.page
      .getByRole('link', { name: /^Inbox/ })
      .first()
      .click();
    await jan.page.getByText(`Plan week ${NUMBER}`).first().click();
    await jan.page.getByRole('heading', { level: 1, name: 'Planner' }).waitFor();
    await jan.page.getByRole('button', { name: 'Same as last week' }).click();
    await jan.page.getByRole('button', { name: /not available, note: college, not sent yet/ }).waitFor();
    expect((await dispatch.availability(jan.someone)).submittedWeek).toBeUndefined();
    expect(await jan.seriousFindings()).toEqual([]);

    await jan.page.getByRole('button', { name: `Send week ${NUMBER} · 1 change` }).click();
    await expect
      .poll(async () => (await dispatch.availability(jan.someone)).dates[addDays(wednesday, 7)])
      .toEqual({ s: 'no', note: 'college' });
    expect((await dispatch.availability(jan.someone)).submittedWeek).toBe(WEEK);
    await calls.getByText(name).waitFor({ state: 'hidden', timeout: 60_000 });
  });
  expect([...jan.complaints, ...desk.complaints]).toEqual([]);
}, 150_000);
