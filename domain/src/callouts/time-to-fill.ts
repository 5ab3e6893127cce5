import { answeredBy } from './acceptance.ts';
import { chancesToFill, type Likely, type Wanted } from './chance.ts';

/** An offer that will be made so many seconds from now. */
export interface Planned extends Likely {
  readonly atSec: number;
}

export interface Course {
  readonly wanted: readonly Wanted[];
  readonly offers: readonly Planned[];
  /** Half of all answers come within this. */
  readonly medianSec: number;
}

/** The chance that all places are taken so many seconds from now. */
export function filledBy({ wanted, offers, medianSec }: Course, seconds: number): number {
  const answered = offers.map(({ likely, positions, atSec }) => {
    return { positions, likely: seconds > atSec ? likely * answeredBy(seconds - atSec, medianSec) : 0 };
  });
  return chancesToFill(wanted, answered, [])[0] ?? 0;
}

/** The chance that all places are taken once everybody has answered. */
export function filledAtLast({ wanted, offers }: Course): number {
  return chancesToFill(wanted, offers, [])[0] ?? 0;
}

/** Seconds until it is as likely filled as not, to a tenth; undefined when it never is. */
export function secondsToFill(course: Course): number | undefined {
  if (filledAtLast(course) <= 0.5) return undefined;
  let [early, late] = [0, 60];
  while (filledBy(course, late) < 0.5) [early, late] = [late, late * 2];
  while (late - early > 0.05) {
    const middle = (early + late) / 2;
    if (filledBy(course, middle) < 0.5) early = middle;
    else late = middle;
  }
  return Math.round(late * 10) / 10;
}
