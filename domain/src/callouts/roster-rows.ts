import type { Availability } from '../availability/availability.ts';
import type { Diary } from '../availability/diary.ts';
import type { Targets } from '../messages/messages.ts';
import type { Person } from '../people/person.ts';
import type { Zone } from '../settings/settings.ts';
import { packRow, type RosterFacts } from './pack-row.ts';
import { rowOf, rowText, type RosterRecord, type RosterRow } from './roster.ts';

/** All there is of somebody who may belong on a roster. */
export interface Truth {
  readonly uid: string;
  readonly person: Person | undefined;
  readonly availability: Availability | undefined;
  readonly diary: Diary | undefined;
  readonly targets: Targets;
}

/** An offer that a planner sent, so far known to nothing that dispatch reads. */
export interface Offered {
  readonly uid: string;
  /** Epoch minutes. */
  readonly at: number;
  readonly replyBy: number;
}

/** Rosters list agents whom one could ask, also those suspended for now. */
export function factsOf({ person, availability, diary, targets }: Truth): RosterFacts | undefined {
  const isListed = person?.role === 'agent' && person.state !== 'erased';
  return isListed && availability && diary ? { person, availability, diary, targets } : undefined;
}

/** Empty for those without a zone, and for zones that are not there. */
export function zoneFor({ zoneId }: Pick<Person, 'zoneId'>, zones: ReadonlyMap<string, Zone>): string {
  return zoneId !== undefined && zones.has(zoneId) ? zoneId : '';
}

export function zoneOfRoster(id: string): string {
  return id.slice(0, id.lastIndexOf('_'));
}

/** The roster that has this agent, as far as it is one of the agent's zone. */
export function rosterOf(
  { person, diary }: Pick<RosterFacts, 'person' | 'diary'>,
  zones: ReadonlyMap<string, Zone>,
): string | undefined {
  const id = diary.who.rosterId;
  return id !== undefined && zoneOfRoster(id) === zoneFor(person, zones) ? id : undefined;
}

export function recordOf({ p, rl, lo, of, fr }: RosterRecord): RosterRecord {
  return {
    ...(p && { p }),
    ...(rl !== undefined && { rl }),
    ...(lo !== undefined && { lo }),
    ...(of && { of }),
    ...(fr !== undefined && { fr }),
  };
}

/** Whether the row still says what the facts say, seen from when it was derived. */
export function isTrue(row: RosterRow, facts: RosterFacts): boolean {
  return rowText(packRow(facts, recordOf(row), minuteOf(row.at))) === rowText(row);
}

/** The text of the row as it should be now; the very same text while nothing changed. */
export function freshText(text: string | undefined, facts: RosterFacts, now: Date): string {
  const row = rowOf(text);
  if (row && text !== undefined && isTrue(row, facts)) return text;
  return rowText(packRow(facts, row ? recordOf(row) : {}, now));
}

/** The text of a row that comes from another roster. */
export function textFrom(text: string, from: string): string {
  const row = rowOf(text);
  return row ? rowText({ ...row, fr: from }) : text;
}

const MOST_OPEN = 8;

/** The record with offers noted. Those whose time is over are dropped from it. */
export function withOffers(record: RosterRecord, offers: readonly Offered[]): RosterRecord {
  const last = Math.max(record.lo ?? 0, ...offers.map(({ at }) => at));
  const replies = offers.map(({ replyBy }) => replyBy);
  const open = new Set([...(record.of ?? []).filter((until) => until > last), ...replies]);
  return { ...recordOf(record), lo: last, of: [...open].toSorted((a, b) => a - b).slice(-MOST_OPEN) };
}

function minuteOf(at: number): Date {
  return new Date(at * 60_000);
}
