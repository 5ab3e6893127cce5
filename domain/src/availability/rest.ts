import type { Constants } from '../constants.ts';
import type { Busy } from './diary.ts';

export type RestLimits = Pick<Constants, 'restBetweenMin' | 'dutyPeriodMin' | 'weekWorkMin'>;
type Stretch = Pick<Busy, 'from' | 'to'>;

/** Why work leaves too little rest: by how much, or the work already in some seven days. */
export type TooLittleRest =
  | { readonly reason: 'rest-short'; readonly shortMin: number }
  | { readonly reason: 'week-cap'; readonly workedMin: number; readonly mostMin: number };

const WEEK_MIN = 7 * 1440;

/**
 * Whether a person would still rest enough with this work. Work with less than a night's rest in between
 * is one duty period, which may last only so long; and there is only so much work in any seven days.
 */
export function restAgainst(
  holds: readonly Pick<Busy, 'job' | 'from' | 'to' | 'kind'>[],
  work: Pick<Busy, 'job' | 'from' | 'to'>,
  limits: RestLimits,
): TooLittleRest | undefined {
  const others = holds.filter(({ job, kind }) => kind === 'firm' && job !== work.job);
  const shortMin = shortOfRest(others, work, limits);
  if (shortMin > 0) return { reason: 'rest-short', shortMin };
  const workedMin = fullestWeek(others, work, limits);
  return workedMin === undefined ? undefined : { reason: 'week-cap', workedMin, mostMin: limits.weekWorkMin };
}

/** Minutes by which a longer pause or shorter work would do; 0 when there is rest enough. */
function shortOfRest(others: readonly Stretch[], work: Stretch, { restBetweenMin, dutyPeriodMin }: RestLimits): number {
  const period = periodAround(others, work, restBetweenMin);
  const over = period.to - period.from - dutyPeriodMin;
  if (over <= 0) return 0;
  const before = Math.max(...others.filter(({ to }) => to <= work.from).map(({ to }) => to));
  const after = Math.min(...others.filter(({ from }) => from >= work.to).map(({ from }) => from));
  const pauses = [work.from - before, after - work.to].filter((pause) => pause < restBetweenMin);
  return Math.min(over, restBetweenMin - Math.max(0, ...pauses));
}

/** From the first to the last of the work that follows without a night's rest in between. */
function periodAround(others: readonly Stretch[], work: Stretch, restBetweenMin: number): Stretch {
  let period: Stretch = work;
  for (;;) {
    const near = others.filter(({ from, to }) => {
      return from - period.to < restBetweenMin && period.from - to < restBetweenMin;
    });
    const grown = {
      from: Math.min(period.from, ...near.map(({ from }) => from)),
      to: Math.max(period.to, ...near.map(({ to }) => to)),
    };
    if (grown.from === period.from && grown.to === period.to) return period;
    period = grown;
  }
}

/** Minutes of other work in the fullest seven days that this work would make too full. */
function fullestWeek(others: readonly Stretch[], work: Stretch, { weekWorkMin }: RestLimits): number | undefined {
  const all = [...others, work];
  const starts = all.flatMap(({ from, to }) => [from, to - WEEK_MIN]);
  const full = starts.flatMap((start) => {
    const own = minutesIn(work, start);
    const worked = others.reduce((sum, other) => sum + minutesIn(other, start), 0);
    return own > 0 && worked + own > weekWorkMin ? [worked] : [];
  });
  return full.length === 0 ? undefined : Math.max(...full);
}

function minutesIn({ from, to }: Stretch, start: number): number {
  return Math.max(0, Math.min(to, start + WEEK_MIN) - Math.max(from, start));
}
