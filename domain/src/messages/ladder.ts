import { RUNGS, type Rung, type Urgency } from './messages.ts';

/** Seconds after the message left. */
const LADDER: Readonly<Record<Urgency, Readonly<Partial<Record<Rung, number>>>>> = {
  urgent: { others: 20, outside: 60, remind: 90, unreachable: 120 },
  standard: { others: 300, outside: 1200, remind: 1800, unreachable: 3600 },
  low: { outside: 4 * 3600, unreachable: 12 * 3600 },
};

interface NextRung {
  readonly rung: Rung;
  readonly at: Date;
}

/** The first rung after the one that was taken; none after the last. */
export function rungAfter(urgency: Urgency, taken: Rung | undefined, since: Date): NextRung | undefined {
  const later = RUNGS.slice(taken === undefined ? 0 : RUNGS.indexOf(taken) + 1);
  const rung = later.find((each) => LADDER[urgency][each] !== undefined);
  const afterSec = rung && LADDER[urgency][rung];
  return rung && afterSec !== undefined ? { rung, at: new Date(since.getTime() + afterSec * 1000) } : undefined;
}

/** From then on whoever gave no sign is not counted on any more. */
export function unreachableFrom(urgency: Urgency, since: Date): Date {
  return new Date(since.getTime() + (LADDER[urgency].unreachable ?? 0) * 1000);
}

/** Whatever ticks were missed: all rungs due by now, in order. */
export function rungsDue(urgency: Urgency, taken: Rung | undefined, since: Date, now: Date): readonly Rung[] {
  const due: Rung[] = [];
  for (let next = rungAfter(urgency, taken, since); next && next.at <= now;) {
    due.push(next.rung);
    next = rungAfter(urgency, next.rung, since);
  }
  return due;
}
