import { decideRemindWeek, runsElsewhere, type Reminded } from '@muster/domain/callouts/remind-week';
import { Roster } from '@muster/domain/callouts/roster';
import { bulletinIdOf, runOfSubject, type WeekRun } from '@muster/domain/callouts/week-run';
import { Bulletin } from '@muster/domain/messages/bulletin';
import { paths } from '@muster/domain/paths';
import type { Command } from '../platform/command.ts';
import type { TimerEffect } from '../platform/timers.ts';

/** Sunday at six in the evening, where these people live. */
export const weeklyTimer = weekTimer('first');

/** Monday morning, to those who have still not sent it. */
export const weeklyAgainTimer = weekTimer('again');

function weekTimer(stage: WeekRun['stage']): TimerEffect {
  return {
    purpose: stage === 'first' ? 'weekly' : 'weeklyagain',
    async fire({ timer, carryOut }) {
      const run = runOfSubject(stage, timer.subject);
      if (run) await carryOut(paths.bulletin(bulletinIdOf(run)), remindWeek(run));
    },
  };
}

/** The rows of one reminder, for the clock and for people who run it by hand alike. */
export function remindWeek(run: WeekRun): Command<never, Reminded> {
  const [path, roster] = [paths.bulletin(bulletinIdOf(run)), paths.roster(run.shard)];
  const toldElsewhere = (listed: Roster | undefined) =>
    runsElsewhere(run, listed).map((other) => paths.bulletin(bulletinIdOf(other)));
  return {
    // A task that comes a second time finds no timer, and reads nothing else.
    own: [],
    shared: [],
    needs: (workspace) => [roster, ...(workspace.has(roster) ? toldElsewhere(workspace.get(Roster, roster)) : [])],
    decide(workspace, now) {
      const listed = workspace.get(Roster, roster);
      const isTold = workspace.get(Bulletin, path) !== undefined;
      const told = toldElsewhere(listed).flatMap((other) => workspace.get(Bulletin, other)?.audience ?? []);
      return decideRemindWeek({ run, roster: listed, isTold, elsewhere: new Set(told) }, now);
    },
  };
}
