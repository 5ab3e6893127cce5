import { Availability } from '@muster/domain/availability/availability';
import { Diary } from '@muster/domain/availability/diary';
import { OfferCount, offersOf } from '@muster/domain/callouts/past-offers';
import { decidePlaces } from '@muster/domain/callouts/place-rows';
import { reliability, workEvents, type WorkEvent } from '@muster/domain/callouts/reliability';
import { repairRoster } from '@muster/domain/callouts/repair-roster';
import { Roster } from '@muster/domain/callouts/roster';
import { weeklyTimers } from '@muster/domain/callouts/roster-zones';
import { NOTHING_FOUND, type RosterState } from '@muster/domain/callouts/roster-state';
import { gapTimer } from '@muster/domain/callouts/week-gap';
import type { Truth } from '@muster/domain/callouts/roster-rows';
import type { Write } from '@muster/domain/decision';
import { Device } from '@muster/domain/messages/device';
import { tokensOf } from '@muster/domain/messages/devices';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { Person } from '@muster/domain/people/person';
import { OrgConfig, type Zone } from '@muster/domain/settings/settings';
import { jobRecord } from './job-facts.ts';
import type { Ledger } from './ledger.ts';

/** The rosters as the nightly repair leaves them, with everybody's record of the offers so far. */
export function fillRosters(ledger: Ledger, zones: ReadonlyMap<string, Zone>, now: Date): void {
  const truths = [...ledger.all(Person, paths.people).keys()].map((uid) => truthOf(ledger, uid));
  for (const write of decidePlaces({ truths, zones, rosters: new Map() }, now)) put(ledger, write);

  const listed = truths.map(({ uid }) => truthOf(ledger, uid));
  const { offers, events } = countOffers(ledger, now);
  const recordOf = (uid: string) => {
    const own = events.filter((event) => event.uid === uid);
    return { ...offers.recordOf(uid), ...(own.length > 0 && { rl: reliability(own, now) }) };
  };
  for (const [id, roster] of ledger.all(Roster, paths.rosters)) {
    const own = listed.filter(({ uid }) => uid in roster.agents);
    const repaired = repairRoster({ id, roster, truths: own, zones, recordOf }, now).roster;
    ledger.put(paths.roster(id), repaired);
    for (const write of weeklyTimers(id, undefined, repaired, now)) put(ledger, write);
  }
  put(ledger, gapTimer(ledger.get(OrgConfig, paths.orgConfig).tz, now));
  const stored = { createdAt: now, rev: 0, audit: { n: 0 } };
  const state: RosterState = { found: NOTHING_FOUND, rates: offers.rates(), ranAt: now, ...stored };
  ledger.put(paths.rosterState, state);
}

function truthOf(ledger: Ledger, uid: string): Truth {
  return {
    uid,
    person: ledger.find(Person, paths.person(uid)),
    availability: ledger.find(Availability, paths.availability(uid)),
    diary: ledger.find(Diary, paths.diary(uid)),
    targets: tokensOf(ledger.all(Device, paths.devices(uid)).values()),
  };
}

function put(ledger: Ledger, write: Write): void {
  if ('create' in write) ledger.put(write.create, write.data);
  if ('put' in write) ledger.put(write.put, write.data);
  if ('replace' in write) ledger.put(write.replace, write.data);
}

function countOffers(ledger: Ledger, now: Date): { offers: OfferCount; events: readonly WorkEvent[] } {
  const offers = new OfferCount();
  const events = [...ledger.all(Job, paths.jobs)].flatMap(([jobId, job]) => {
    const record = jobRecord(ledger, jobId);
    if (job.callout) offers.add(offersOf(record, now));
    return workEvents(job, record.responses);
  });
  return { offers, events };
}
