import type { Decision } from '../decision.ts';
import { answeredBefore, remember } from './answered.ts';
import { carried, noted, startChange, unchanged, type Carried, type Change, type JobFacts } from './change.ts';
import type { Pages } from './pages.ts';
import { scheduleWave, withCallout } from './schedule.ts';
import { dropStandby, isOnStandby } from './standby.ts';

export interface LeaveStandbyFacts extends JobFacts {
  /** The open pages; needed only while the list is being asked. */
  readonly pages: Pages;
  readonly key: string;
}

export function decideLeaveStandby(
  facts: LeaveStandbyFacts,
  now: Date,
): Decision<'not-on-standby', Carried<Record<string, never>>> {
  const { job, by, key, pages } = facts;
  if (answeredBefore(job, by, key) !== undefined) return unchanged({});
  if (!isOnStandby(job, by)) return { refused: 'not-on-standby' };
  const left = noted(dropStandby(startChange(facts, now), [by]), 'standby.left', { uid: by });
  return carried(remember(askNext(left, pages), by, key, 'left'), {});
}

/** When the last one asked of the list is off it, the next are asked, or the next wave goes out. */
export function askNext(change: Change, pages: Pages): Change {
  const { job, now } = change;
  if (!job.callout?.askingStandby || isListAsked(change, pages)) return change;
  return { ...scheduleWave(withCallout(change, { askingStandby: false }), now), planNow: true };
}

/** Whether somebody on the list was asked for a free place and may still answer. */
export function isListAsked({ job, now }: Pick<Change, 'job' | 'now'>, pages: Pages): boolean {
  return job.pages.some((id) => {
    const page = pages.get(id);
    return page?.standby === true && page.replyBy > now && page.audience.some((uid) => isOnStandby(job, uid));
  });
}
