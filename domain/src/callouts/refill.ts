import type { Job, Position } from '../jobs/job.ts';
import { placesLeft, placesLeftAt } from '../jobs/places.ts';
import { noted, tell, withJob, type Change } from './change.ts';
import { takePlace } from './crew.ts';
import { settlePlaces } from './filling.ts';
import { promotedNotice } from './job-notices.ts';
import { promotionsTo, type Diaries } from './promotion.ts';
import { scheduleWave, withCallout } from './schedule.ts';
import { waitingOn } from './standby.ts';

/**
 * Free places of these positions go at once to those on standby who may have them; for what stays
 * free the callout goes on, or the next one starts.
 */
export function refill(change: Change, positionIds: readonly string[], diaries: Diaries): Change {
  const { promoted } = promotionsTo(change, positionIds, diaries);
  const filled = promoted.reduce((each, { uid, position, diary }) => {
    const taken = noted(takePlace(each, { uid, diary, position, source: 'standby' }), 'standby.promoted', {
      uid,
      pos: position.id,
    });
    return tell(taken, uid, promotedNotice(taken), diary.who.lang);
  }, change);
  return placesLeft(filled.job) > 0 ? askOn(filled) : settlePlaces(filled, change.job);
}

/** The next callout, at once; a running one goes on and asks those on standby first. */
export function askOn(change: Change): Change {
  const reopened = change.job.state === 'filled' ? withJob(change, { state: 'open' }) : change;
  const { callout } = reopened.job;
  if (!callout || callout.state === 'paused') return reopened;
  if (callout.state === 'running' && waitingOn(reopened.job).length === 0) return reopened;
  return startCallout(reopened, callout.state === 'running' ? callout.n : callout.n + 1);
}

export function startCallout(change: Change, n: number): Change {
  const { job, now } = change;
  const asking = withCallout(change, { n, state: 'running', target: placesLeft(job), askingStandby: false });
  return { ...scheduleWave(asking, now), planNow: true };
}

/** Positions with more free places than before. */
export function freedPositions(before: Job, after: Job): string[] {
  return after.positions.filter((each) => freeAt(after, each.id) > freeAt(before, each.id)).map(({ id }) => id);
}

function freeAt(job: Job, positionId: string): number {
  const position: Position | undefined = job.positions.find(({ id }) => id === positionId);
  return position ? Math.max(0, placesLeftAt(job, position)) : 0;
}
