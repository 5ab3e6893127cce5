import type { Said } from '../availability/availability.ts';
import { epochMinutes, travelBetween, type Way } from '../availability/clash.ts';
import { isOnDuty } from '../availability/free-time.ts';
import type { Constants } from '../constants.ts';
import { metresBetween } from '../geo/distance.ts';
import { travelMinutes } from '../geo/travel.ts';
import type { Job, Office } from '../jobs/job.ts';
import { openPositions } from '../jobs/places.ts';
import type { Client } from '../settings/settings.ts';
import type { Weights } from '../settings/weights.ts';
import { addDays, daysTouched, weekdayOf } from '../time/local-day.ts';
import { remembered } from '../time/remembered.ts';
import { NO_RATE, type Asking, type Regarded } from './asking.ts';
import type { Neighbour } from './neighbour.ts';
import type { Pages } from './pages.ts';
import { mayRestLess } from './rest-overrides.ts';
import type { Response } from './wave.ts';

/** Further away than this nothing of a diary can matter: a week of work, and the duty period around it. */
const DAYS_AROUND = 9;
const DAY_MIN = 1440;

export interface RegardFacts {
  readonly jobId: string;
  readonly job: Job;
  readonly constants: Constants;
  readonly office: Pick<Office, 'named' | 'widen' | 'restOverrides' | 'thenOthers'>;
  /** Of whoever the work is for. */
  readonly client?: Pick<Client, 'allow' | 'deny'> | undefined;
  /** All pages of the job, closed ones too. */
  readonly pages: Pages;
  readonly responses: ReadonlyMap<string, Response>;
}

export function askingOf(
  { jobId, job, constants, office }: RegardFacts,
  { prior, weights }: { readonly prior: number; readonly weights: Weights },
  now: Date,
): Asking {
  const { mode, urgency, start, end, tz, rev, changed } = job;
  return {
    ...{ now, jobId, mode, urgency, start, end, tz, rev, prior, weights },
    ...(changed && { changed: { timeRev: changed.timeRev, placeRev: changed.placeRev } }),
    positions: openPositions(job).map(({ id, skills, certs }) => ({ id, skills, certs })),
    named: [...office.named],
    widen: office.widen === true,
    limits: limitsOf(constants),
  };
}

function limitsOf(constants: Constants): Asking['limits'] {
  const { dutyWindowMin, maxOffersPerJob, maxOffersPerJobUrgent, maxOpenOffers, maxReachKm } = constants;
  const { restBetweenMin, dutyPeriodMin, weekWorkMin } = constants;
  return {
    ...{ dutyWindowMin, maxOffersPerJob, maxOffersPerJobUrgent, maxOpenOffers, maxReachKm },
    ...{ restBetweenMin, dutyPeriodMin, weekWorkMin },
  };
}

/** Sees each person as this job does. */
export function regarder(facts: RegardFacts, now: Date): (neighbour: Neighbour) => Regarded {
  const { job, office, responses, client } = facts;
  const offered = revsOffered(facts.pages);
  const datesIn = datesByZone(job);
  const abilitiesOf = abilitiesFor(job);
  return (neighbour) => {
    const { uid, isActive, home, maxKm, availability, reliability, minutes28d, reach } = neighbour;
    const { lastOffered, lastWorked } = neighbour;
    const response = responses.get(uid);
    return {
      uid,
      isActive,
      ...(home && { metres: Math.round(metresBetween(home, job.site)) }),
      travelMin: travelMinutes(home ?? job.site, job.site),
      maxKm,
      ...abilitiesOf(neighbour),
      said: saidAbout(availability, datesIn(availability.tz)),
      isOnDuty: isOnDuty(availability.duty, now),
      busy: busyAround(neighbour, job),
      rate: neighbour.rates[job.urgency] ?? NO_RATE,
      reliability,
      ...(lastOffered !== undefined && { lastOffered }),
      ...(lastWorked !== undefined && { lastWorked }),
      minutes28d,
      openOffers: neighbour.openOffers.filter((until) => until > epochMinutes(now)).length,
      reach,
      offered: offered.get(uid) ?? [],
      ...(response && { answer: answerIn(response) }),
      mayRestLess: mayRestLess(office, uid),
      ...(client?.allow.includes(uid) && { liked: true }),
      ...(client?.deny.includes(uid) && { barred: true }),
    };
  };
}

function abilitiesFor({ positions }: Job): (neighbour: Neighbour) => Pick<Regarded, 'skills' | 'certs'> {
  const wanted = new Set(positions.flatMap((position) => position.skills));
  const checked = [...new Set(positions.flatMap((position) => position.certs))];
  return ({ skills, certs }) => ({ skills: skills.filter((id) => wanted.has(id)), certs: only(certs, checked) });
}

/** When the work is, on the calendar of some time zone. */
interface Dates {
  readonly days: readonly string[];
  readonly weekdays: readonly string[];
}

/** The days that the work touches and the evening before, in each time zone once. */
function datesByZone({ start, end }: Job): (tz: string) => Dates {
  return remembered((tz: string) => {
    const days = withEve(daysTouched(start, end, tz));
    return { days, weekdays: [...new Set(days.map((day) => String(weekdayOf(day))))] };
  });
}

function withEve(days: readonly string[]): string[] {
  const [first] = days;
  return first === undefined ? [] : [addDays(first, -1), ...days];
}

function saidAbout({ tz, pattern, dates, away }: Said, { days, weekdays }: Dates): Regarded['said'] {
  const during = away.filter(({ from, to }) => days.some((day) => from <= day && day <= to));
  const onDays = Object.entries(only(dates, days));
  return {
    tz,
    pattern: only(pattern, weekdays),
    dates: Object.fromEntries(onDays.map(([day, { s, seg, prefer }]) => [day, { s, seg, prefer }])),
    away: during.map(({ from, to }) => ({ from, to })),
  };
}

/** The entries under these names. */
function only<T>(entries: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  const found: Record<string, T> = {};
  for (const name of names) {
    const entry = entries[name];
    if (entry !== undefined) found[name] = entry;
  }
  return found;
}

function busyAround({ busy, home }: Neighbour, { start, end, site }: Job): Way[] {
  const [first, last] = [epochMinutes(start) - DAYS_AROUND * DAY_MIN, epochMinutes(end) + DAYS_AROUND * DAY_MIN];
  const near = busy.filter(({ from, to }) => to > first && from < last);
  return near.map(({ job, from, to, kind, at }) => {
    return { job, from, to, kind, travelMin: travelBetween({ at }, site, home) };
  });
}

function answerIn({ answer, reason, rev }: Response): NonNullable<Regarded['answer']> {
  return { answer, rev, ...(reason !== undefined && { reason }) };
}

/** Being asked on standby, or to stand in for somebody, is no offer of a free place. */
function revsOffered(pages: Pages): ReadonlyMap<string, number[]> {
  const revs = new Map<string, number[]>();
  for (const { standby, standIn, audience, rev } of pages.values()) {
    if (standby || standIn !== undefined) continue;
    for (const uid of audience) revs.set(uid, [...(revs.get(uid) ?? []), rev]);
  }
  return revs;
}
