import type { Write } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { Timer } from '@muster/domain/timer';
import { pathOf } from './write-path.ts';

/** Timers due sooner than this are not seen in time by the next tick. */
export const NUDGED_SEC = 65;

/** Asks for one timer to be looked at when it is due. Early, late or twice does no harm. */
export interface Nudge {
  readonly timerPath: string;
  readonly epoch: number;
  readonly dueAt: Date;
}

export interface Nudges {
  /** Never throws: a nudge that is lost costs a delay until the next tick. */
  send(nudges: readonly Nudge[]): Promise<void>;
}

/** The nudges that a commit asks for. */
export function nudgesFor(writes: readonly Write[], now: Date): Nudge[] {
  return writes.flatMap((write) => {
    if ('remove' in write || 'update' in write || !pathOf(write).startsWith(`${paths.timers}/`)) return [];
    const { dueAt, epoch } = Timer.parse(write.data);
    const isSoon = dueAt.getTime() < now.getTime() + NUDGED_SEC * 1000;
    return isSoon ? [{ timerPath: pathOf(write), epoch, dueAt }] : [];
  });
}
