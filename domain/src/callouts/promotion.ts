import type { Constants } from '../constants.ts';
import type { Diary } from '../availability/diary.ts';
import type { RestLimits } from '../availability/rest.ts';
import type { Job, Position, StandbyEntry } from '../jobs/job.ts';
import { placesLeftAt } from '../jobs/places.ts';
import { errandOf, guardPerson } from './guard.ts';
import { standbyFor } from './standby.ts';

export type Diaries = ReadonlyMap<string, Diary>;

export interface Standing {
  readonly jobId: string;
  readonly job: Job;
  readonly constants: RestLimits & Pick<Constants, 'standbyFreshMin'>;
  readonly now: Date;
}

interface Promotion {
  readonly uid: string;
  readonly position: Position;
  readonly diary: Diary;
}

interface Promotions {
  readonly promoted: readonly Promotion[];
  /** Whose diary must be read before it is known who is next. */
  readonly unread?: string;
}

/** Who on standby has the free places of these positions at once, in order. */
export function promotionsTo(standing: Standing, positionIds: readonly string[], diaries: Diaries): Promotions {
  const promoted: Promotion[] = [];
  for (const position of standing.job.positions.filter(({ id }) => positionIds.includes(id))) {
    let free = placesLeftAt(standing.job, position);
    for (const entry of standbyFor(standing.job, position)) {
      if (free <= 0) break;
      if (promoted.some(({ uid }) => uid === entry.uid)) continue;
      const diary = diaries.get(entry.uid);
      if (!diary) return { promoted, unread: entry.uid };
      if (!takesAtOnce(standing, entry, position, diary)) continue;
      promoted.push({ uid: entry.uid, position, diary });
      free -= 1;
    }
  }
  return { promoted };
}

/** Their yes is young or stands for good, was said to the work as it is, and they may do it. */
function takesAtOnce({ jobId, job, constants, now }: Standing, { at }: StandbyEntry, to: Position, diary: Diary) {
  const isYoung = now.getTime() - at.getTime() <= constants.standbyFreshMin * 60_000;
  const saidToThis = !job.changed || at >= job.changed.at;
  if (!saidToThis || !(isYoung || diary.who.autoConfirm)) return false;
  return guardPerson(diary, to, errandOf(jobId, job), constants) === undefined;
}
