import type { Job } from '../jobs/job.ts';
import { placesLeft } from '../jobs/places.ts';
import { withJob, type Change } from './change.ts';
import { closePages, placePages, showOpenPositions } from './pages.ts';
import { stopPlanning, withCallout } from './schedule.ts';

/**
 * After people came or the need fell: the last place taken closes every open page in the same commit
 * and ends the callout; a position that filled is taken off the open pages.
 */
export function settlePlaces(change: Change, before: Job): Change {
  if (placesLeft(change.job) > 0 || !change.job.callout) return showOpenPositions(change, before);
  const closed = closePages(stopPlanning(change), placePages(change.job), 'full');
  const flags = { ...closed.job.flags, atRisk: false };
  const state = closed.job.state === 'open' ? 'filled' : closed.job.state;
  return withCallout(withJob(closed, { flags, state }), { state: 'full', askingStandby: false });
}
