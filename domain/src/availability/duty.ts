import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { dayOf, nextMidnight } from '../time/local-day.ts';
import type { Availability } from './availability.ts';
import { isOnDuty } from './free-time.ts';

export interface DutyAnswer {
  readonly on: boolean;
  readonly until?: Date;
}

interface ToggleFacts {
  readonly uid: string;
  readonly by: string;
  readonly availability: Availability;
  readonly key: string;
  readonly now: Date;
}

/** Flips today's record and the duty switch together; "off" ends at the next local midnight. */
export function decideToggleToday({ uid, by, availability, key, now }: ToggleFacts): Decision<never, DutyAnswer> {
  const last = availability.toggled;
  if (last?.key === key) return { writes: [], audit: [], answer: answerOf(last) };

  const on = !isOnDuty(availability.duty, now);
  const today = dayOf(now, availability.tz);
  const answer: DutyAnswer = on ? { on } : { on, until: nextMidnight(now, availability.tz) };
  const note = availability.dates[today]?.note;
  return {
    writes: [
      {
        update: paths.availability(uid),
        data: {
          [`dates.${today}`]: { s: on ? 'yes' : 'no', ...(note !== undefined && { note }) },
          duty: answer,
          toggled: { key, ...answer },
          updatedAt: now,
        },
      },
    ],
    audit: [{ op: 'availability.toggled', by, diff: { today, on } }],
    answer,
  };
}

interface DutyFacts {
  readonly uid: string;
  readonly by: string;
  readonly on: boolean;
  readonly until?: Date | undefined;
  readonly now: Date;
}

export function decideSetDuty({ uid, by, on, until, now }: DutyFacts): Decision<'past-date'> {
  if (until && until <= now) return { refused: 'past-date' };
  const duty = until ? { on, until } : { on };
  return {
    writes: [{ update: paths.availability(uid), data: { duty, updatedAt: now } }],
    audit: [{ op: 'duty.set', by, diff: { on } }],
    answer: undefined,
  };
}

function answerOf({ on, until }: { on: boolean; until?: Date | undefined }): DutyAnswer {
  return until ? { on, until } : { on };
}
