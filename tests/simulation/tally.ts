import type { Job } from '@muster/domain/jobs/job';
import type { Kind } from './commands.ts';
import type { CrashPoint, Side } from './machine.ts';
import type { ToldCall } from './told.ts';
import { jobChanges, type CommitSeen } from './trace.ts';

/** How often each thing happened. */
export type Counts = Record<string, number>;

function add(counts: Counts, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

function moves(before: Job | undefined, after: Job | undefined): string[] {
  const states = `job ${before?.state ?? '-'} > ${after?.state ?? '-'}`;
  const callouts = `callout ${before?.callout?.state ?? '-'} > ${after?.callout?.state ?? '-'}`;
  const isNew = before?.callout && after?.callout && after.callout.n > before.callout.n;
  return [states, callouts, ...(isNew ? ['callout n > n+1'] : [])];
}

function peopleMoves(before: Job | undefined, after: Job | undefined): string[] {
  if (!before || !after) return [];
  const where = (job: Job, uid: string) => {
    if (job.crew[uid]) return 'crew';
    return job.standby.some((entry) => entry.uid === uid) ? 'standby' : '-';
  };
  const uids = new Set([before, after].flatMap((job) => [...job.crewUids, ...job.standby.map(({ uid }) => uid)]));
  return [...uids]
    .map((uid) => [where(before, uid), where(after, uid)] as const)
    .flatMap(([from, to]) => (from === to ? [] : [`person ${from} > ${to}`]));
}

/** Counts what a schedule did, to show that the simulation reaches every corner. */
export class Tally {
  readonly commands: Counts = {};
  readonly answers: Counts = {};
  readonly refusals: Counts = {};
  readonly transitions: Counts = {};
  readonly faults: Counts = {};

  begun(kind: Kind): void {
    add(this.commands, kind);
  }

  died(side: Side, point: CrashPoint): void {
    add(this.faults, `died ${side} ${point}`);
  }

  told({ call, heard, attempt }: ToldCall): void {
    if (attempt > 0) add(this.faults, 'delivered again');
    if (heard.kind === 'refusal') add(this.refusals, heard.reason);
    else if (heard.kind === 'answer') add(this.answers, call.name);
    else add(this.faults, heard.kind);
  }

  committed(commit: CommitSeen): void {
    for (const { before, after } of jobChanges(commit)) {
      for (const move of moves(before, after)) if (!/(\S+) > \1$/.test(move)) add(this.transitions, move);
      for (const move of peopleMoves(before, after)) add(this.transitions, move);
    }
    for (const { path, before, after } of commit.changes) {
      if (path.startsWith('timers/') && before === undefined) add(this.transitions, 'timer - > scheduled');
      if (path.startsWith('timers/') && after === undefined) add(this.transitions, 'timer scheduled > -');
      if (path.includes('/waves/') && before === undefined) add(this.transitions, 'page - > open');
    }
  }
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) for (const [name, times] of Object.entries(counts)) add(sum, name, times);
  return sum;
}
