import { hourAt } from '@muster/domain/insight/coverage';
import { dayOf } from '@muster/domain/time/local-day';
import type { CoverageSeen } from './use-coverage.ts';

/** One hour of one zone. */
export interface Cell {
  readonly slot: number;
  readonly at: Date;
  readonly free: number;
  readonly needed: number;
  readonly isThin: boolean;
}

export interface ZoneDay {
  readonly day: string;
  readonly cells: readonly Cell[];
  /** The hour in which most people are missing; undefined where nobody is. */
  readonly worst: Cell | undefined;
}

export interface ZoneDays {
  readonly zone: string;
  readonly days: readonly ZoneDay[];
}

type Seen = Pick<CoverageSeen, 'at' | 'from' | 'hours' | 'tz' | 'zones'>;

/** By zone and by the days of the organisation. What is past is never thin. */
export function zoneDays({ at, from, hours, tz, zones }: Seen): ZoneDays[] {
  return zones.map(({ zone, free, needed }) => {
    const cells = Array.from({ length: hours }, (_, slot): Cell => {
      const begin = hourAt({ from, count: hours }, slot);
      const [has, need] = [free[slot] ?? 0, needed[slot] ?? 0];
      const isPast = begin.getTime() + 3_600_000 <= at.getTime();
      return { slot, at: begin, free: has, needed: need, isThin: !isPast && need > has };
    });
    const days = [...Map.groupBy(cells, (cell) => dayOf(cell.at, tz))];
    return { zone, days: days.map(([day, own]) => ({ day, cells: own, worst: worstOf(own) })) };
  });
}

function worstOf(cells: readonly Cell[]): Cell | undefined {
  const missing = ({ needed, free }: Cell) => needed - free;
  return cells.filter(({ isThin }) => isThin).toSorted((a, b) => missing(b) - missing(a) || a.slot - b.slot)[0];
}

export function thinCount(zones: readonly ZoneDays[]): number {
  const days = zones.flatMap((one) => one.days);
  return days.reduce((sum, { cells }) => sum + cells.filter(({ isThin }) => isThin).length, 0);
}
