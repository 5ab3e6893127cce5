import type { Availability } from '@muster/domain/availability/availability';
import { isOnDuty } from '@muster/domain/availability/free-time';

/** A tap on the switch that the server has answered, and what was known before it. */
export interface DutyTap {
  readonly on: boolean;
  readonly knownAt: Date;
}

export interface DutyFacts {
  readonly availability: Pick<Availability, 'duty' | 'updatedAt'>;
  /** Taps that are kept on this device and not answered yet. */
  readonly keptTaps: number;
  /** Bridges the moment between the answer and the live document. */
  readonly answered: DutyTap | undefined;
  readonly now: Date;
}

export interface DutyShown {
  readonly on: boolean;
  /** When the switch goes back by itself. */
  readonly until: Date | undefined;
  readonly waiting: boolean;
}

/** The switch as the person left it; each kept tap turns it once more. */
export function dutyShown({ availability, keptTaps, answered, now }: DutyFacts): DutyShown {
  const { duty, updatedAt } = availability;
  const isAhead = answered !== undefined && +updatedAt === +answered.knownAt;
  const base = isAhead ? answered.on : isOnDuty(duty, now);
  const until = duty.until && now < duty.until ? duty.until : undefined;
  const isTurned = keptTaps % 2 === 1;
  return { on: base !== isTurned, until: isAhead || isTurned ? undefined : until, waiting: keptTaps > 0 };
}
