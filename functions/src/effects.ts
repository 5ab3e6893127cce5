import { crewAccessTimer, overdueTimer, remindTimer } from './callouts/job-timers.ts';
import { showOpenWork } from './callouts/open-work.ts';
import { ladderTimer } from './callouts/ladder-timer.ts';
import { reconfirmTimer, standInTimer, welfareTimer } from './callouts/person-timers.ts';
import { seriesTimer } from './callouts/series-timer.ts';
import { sweepClosed } from './callouts/sweep-closed.ts';
import { sweepDeliveries } from './callouts/sweep-deliveries.ts';
import { weeklyAgainTimer, weeklyTimer } from './callouts/remind-week.ts';
import { bulletinTimer } from './callouts/send-bulletin.ts';
import { releaseTimer } from './callouts/release-timer.ts';
import { replyTimer, waveTimer } from './callouts/wave-timers.ts';
import { drillTimer } from './messages/drill-timer.ts';
import { sweepNotices } from './messages/sweep-notices.ts';
import { gapTimerEffect } from './insight/week-gap.ts';
import { zonesTimer } from './jobs/follow-zones.ts';
import { teamTimer } from './people/follow-team.ts';
import type { Effects } from './platform/tick.ts';

/** What happens when a timer is due, and what the tick repairs. One line each, kept in the feature's own files. */
export const EFFECTS: Effects = {
  timers: [
    waveTimer,
    replyTimer,
    overdueTimer,
    remindTimer,
    crewAccessTimer,
    seriesTimer,
    ladderTimer,
    drillTimer,
    weeklyTimer,
    weeklyAgainTimer,
    bulletinTimer,
    gapTimerEffect,
    reconfirmTimer,
    welfareTimer,
    standInTimer,
    zonesTimer,
    teamTimer,
    releaseTimer,
  ],
  sweeps: [sweepNotices, sweepDeliveries, sweepClosed, showOpenWork],
};
