import type { Availability } from '@muster/domain/availability/availability';
import { type DayState, dayState } from '@muster/domain/availability/day-state';
import { isOnDuty } from '@muster/domain/availability/free-time';
import { displayName, type Person } from '@muster/domain/people/person';
import { addDays, dayOf, isoWeekOf } from '@muster/domain/time/local-day';

export const PRESENCES = ['on-job', 'on-duty', 'off-duty', 'away', 'suspended'] as const;
export type Presence = (typeof PRESENCES)[number];

/** A certificate that needs a look. */
export interface CertWarning {
  readonly id: string;
  readonly is: 'ended' | 'ending' | 'claimed' | 'refused';
  readonly until: string;
}

/** What the list of agents shows of one person. */
export interface AgentRow {
  readonly uid: string;
  readonly person: Person;
  readonly availability: Availability | undefined;
  readonly name: string;
  readonly presence: Presence;
  readonly days: readonly DayOfAgent[];
  readonly zone: string;
  readonly skills: readonly string[];
  readonly warnings: readonly CertWarning[];
  /** Next week was sent by the person. */
  readonly isWeekSent: boolean;
}

export interface DayOfAgent {
  readonly day: string;
  readonly state: DayState;
}

export interface AgentFacts {
  readonly uid: string;
  readonly person: Person;
  readonly availability: Availability | undefined;
  readonly isOnJob: boolean;
  readonly zoneName: (id: string) => string;
  readonly skillName: (id: string) => string;
}

const DAYS = 14;
const ENDING_DAYS = 30;

export function agentRow(facts: AgentFacts, now: Date): AgentRow {
  const { uid, person, availability, zoneName, skillName } = facts;
  const today = dayOf(now, person.tz);
  const days = Array.from({ length: DAYS }, (_, n) => addDays(today, n));
  return {
    uid,
    person,
    availability,
    name: displayName(person),
    presence: presenceOf(facts, today, now),
    days: days.map((day) => ({ day, state: availability ? dayState(availability, day) : 'not-set' })),
    zone: person.zoneId === undefined ? '' : zoneName(person.zoneId),
    skills: person.skills.map(skillName),
    warnings: certWarnings(person, today),
    isWeekSent: (availability?.submittedWeek ?? '') >= isoWeekOf(addDays(today, 7)),
  };
}

function presenceOf({ person, availability, isOnJob }: AgentFacts, today: string, now: Date): Presence {
  if (person.state !== 'active') return 'suspended';
  if (isOnJob) return 'on-job';
  if (!availability) return 'off-duty';
  if (dayState(availability, today) === 'away') return 'away';
  return isOnDuty(availability.duty, now) ? 'on-duty' : 'off-duty';
}

/** Ended and refused ones first; one's own word counts, but somebody should look at the paper. */
export function certWarnings(person: Pick<Person, 'certs'>, today: string): readonly CertWarning[] {
  const soon = addDays(today, ENDING_DAYS);
  return Object.entries(person.certs).flatMap(([id, { until, state }]): CertWarning[] => {
    if (until < today) return [{ id, is: 'ended', until }];
    if (state !== 'valid') return [{ id, is: state, until }];
    return until <= soon ? [{ id, is: 'ending', until }] : [];
  });
}
