import { crewAccessTimer, overdueTimer, remindTimer } from './callouts/job-timers.ts';
import { reconfirmTimer } from './callouts/reconfirm-timer.ts';
import { seriesTimer } from './callouts/series-timer.ts';
import { sweepClosed } from './callouts/sweep-closed.ts';
import { sweepDeliveries } from './callouts/sweep-deliveries.ts';
import { replyTimer, waveTimer } from './callouts/wave-timers.ts';
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
    reconfirmTimer,
    teamTimer,
    zonesTimer,
  ],
  sweeps: [sweepDeliveries, sweepClosed],
};
