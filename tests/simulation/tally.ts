import type { Job } from '@muster/domain/jobs/job';
import type { Kind } from './commands.ts';
import type { CrashPoint, Side } from './machine.ts';
import type { ToldCall } from './told.ts';
import type { Change } from './store/memory-documents.ts';
import { jobChanges, type CommitSeen } from './trace.ts';
import * as z from 'zod';

/** How often each thing happened. */
export type Counts = Record<string, number>;

function add(counts: Counts, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

const Said = z.union([
  z.object({ answer: z.string() }),
  z.object({ outcome: z.string() }).transform(({ outcome }) => ({ answer: outcome })),
]);

/** What it was, where a command can be answered in more than one way. */
function answerOf(name: string, answer: unknown): string {
  const said = Said.safeParse(answer).data?.answer;
  return said === undefined ? name : `${name} ${said}`;
}

function moves(before: Job | undefined, after: Job | undefined): string[] {
  const states = `job ${before?.state ?? '-'} > ${after?.state ?? '-'}`;
  const callouts = `callout ${before?.callout?.state ?? '-'} > ${after?.callout?.state ?? '-'}`;
  const isNew = before?.callout && after?.callout && after.callout.n > before.callout.n;
  const isGiven = before && after && before.ownerUid !== after.ownerUid;
  return [states, callouts, ...(isNew ? ['callout n > n+1'] : []), ...(isGiven ? ['owner one > another'] : [])];
}

function phaseMoves(before: Job | undefined, after: Job | undefined): string[] {
  return Object.entries(after?.crew ?? {}).flatMap(([uid, { phase }]) => {
    const was = before?.crew[uid]?.phase;
    return was === undefined || was === phase ? [] : [`member ${was} > ${phase}`];
  });
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

const Account = z.object({ state: z.string(), role: z.string() });

/** What became of a person's account. */
function accountMoves({ path, before, after }: Change): string[] {
  if (!/^people\/[^/]+$/.test(path) || before === undefined || after === undefined) return [];
  const [was, is] = [Account.parse(before), Account.parse(after)];
  return [
    ...(was.state === is.state ? [] : [`account ${was.state} > ${is.state}`]),
    ...(was.role === is.role ? [] : [`role ${was.role} > ${is.role}`]),
  ];
}

const Lists = z.object({ allow: z.array(z.string()), deny: z.array(z.string()) });

/** What became of the lists of a customer. */
function clientMoves({ path, before, after }: Change): string[] {
  if (!path.startsWith('clients/')) return [];
  const word = (data: unknown) => {
    if (data === undefined) return '-';
    return Lists.parse(data).deny.length > 0 ? 'refusing' : 'taking all';
  };
  return [`client ${word(before)} > ${word(after)}`];
}

const Told = z.object({ state: z.string(), why: z.string(), answer: z.string(), sendState: z.string() }).partial();

/** The state of a document in words. */
const WORDS: readonly (readonly [inPath: string, name: string, word: (told: z.infer<typeof Told>) => string])[] = [
  ['timers/', 'timer', () => 'scheduled'],
  ['/waves/', 'page', ({ state, why }) => [state, why].filter(Boolean).join(' ')],
  ['/responses/', 'response', ({ answer }) => answer ?? ''],
  ['/deliveries/', 'delivery', ({ sendState }) => sendState ?? ''],
];

function documentMoves({ path, before, after }: Change): string[] {
  const [, name, word] = WORDS.find(([inPath]) => path.includes(inPath)) ?? [];
  if (!word) return [];
  const [from, to] = [before, after].map((data) => (data === undefined ? '-' : word(Told.parse(data))));
  const isTimerMoved = name === 'timer' && from === to && before !== after;
  return from === to && !isTimerMoved ? [] : [`${name} ${from} > ${to}`];
}

/** Counts what a schedule did, to show that the simulation reaches every corner. */
export class Tally {
  readonly commands: Counts = {};
  readonly answers: Counts = {};
  readonly refusals: Counts = {};
  readonly transitions: Counts = {};
  readonly faults: Counts = {};
  readonly events: Counts = {};

  begun(kind: Kind): void {
    add(this.commands, kind);
  }

  died(side: Side, point: CrashPoint): void {
    add(this.faults, `died ${side} ${point}`);
  }

  /** An event that will be delivered so often. */
  posted(times: number): void {
    add(this.events, `delivered ${times}x`);
  }

  told({ call, heard, attempt }: ToldCall): void {
    if (attempt > 0) add(this.faults, 'delivered again');
    if (heard.kind === 'refusal') add(this.refusals, heard.reason);
    else if (heard.kind === 'answer') add(this.answers, answerOf(call.name, heard.answer));
    else add(this.faults, heard.kind);
  }

  committed(commit: CommitSeen): void {
    for (const { before, after } of jobChanges(commit)) {
      for (const move of moves(before, after)) if (!/(\S+) > \1$/.test(move)) add(this.transitions, move);
      for (const move of [...peopleMoves(before, after), ...phaseMoves(before, after)]) add(this.transitions, move);
    }
    for (const change of commit.changes) {
      for (const move of [...documentMoves(change), ...accountMoves(change), ...clientMoves(change)])
        add(this.transitions, move);
    }
  }
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) for (const [name, times] of Object.entries(counts)) add(sum, name, times);
  return sum;
}
