import { auditWrite } from '@muster/domain/audit/audit';
import type { AuditFact, Write } from '@muster/domain/decision';
import { AuditHead } from '@muster/domain/ledger';
import type { Refusal } from '@muster/domain/refusal';
import * as z from 'zod';
import type { Command } from './command.ts';
import type { Instance } from './instance.ts';
import { mergeWrites } from './merge-writes.ts';
import { nudgesFor } from './nudges.ts';
import { readMemory, type ReadMemory } from './read-memory.ts';
import { OpenWorkspace, type Workspace } from './workspace.ts';
import { pathOf } from './write-path.ts';

/** A commit stays well under what one request may carry. */
const MOST_WRITES = 400;

interface Taken {
  readonly writes: readonly Write[];
  readonly audit: readonly AuditFact[];
  /** Tells the caller, once the commit holds. */
  settle(at: Date): void;
}

/** A caller in the queue of a ledger, its answer's type put away. */
export interface Waiting {
  readonly command: Omit<Command<Refusal, unknown>, 'decide'>;
  decide(workspace: Workspace, now: Date): Taken;
  giveUp(): void;
  fail(error: unknown): void;
}

interface Tried {
  readonly lost: boolean;
  /** Callers without an answer yet. */
  readonly left: readonly Waiting[];
  /** After a lost race: what to read at once next time. */
  readonly again: readonly string[];
}

interface Round {
  readonly instance: Instance;
  readonly workspace: OpenWorkspace;
  readonly memory: ReadMemory;
}

async function fetch({ instance, workspace, memory }: Round, paths: Iterable<string>, shared: ReadonlySet<string>) {
  const missing = [...new Set(paths)].filter((path) => !workspace.has(path));
  const reads = await instance.store.getMixed(missing);
  workspace.add(reads);
  for (const read of reads) if (shared.has(read.path)) memory.keep(read);
}

/** The first round trip: the ledger, what the group shares and, for a lone caller, all it named. */
async function open(round: Round, ledger: string, group: readonly Waiting[], again: readonly string[]): Promise<void> {
  const { workspace, memory } = round;
  const [first] = group;
  if (again.length === 0) workspace.add(group.flatMap(({ command }) => command.given ?? []));
  const alone = group.length === 1 && first ? first.command.own : [];
  const shared = new Set(group.flatMap(({ command }) => command.shared));
  const known = new Map(
    group.flatMap(({ command }) =>
      command.mayReuse ? command.shared.filter((path) => memory.get(path)).map((path) => [path, command] as const) : [],
    ),
  );
  const unknown = [...shared].filter((path) => !known.has(path));
  const anew = again.filter((path) => !known.has(path));
  await fetch(round, [ledger, ...unknown, ...alone, ...anew], shared);
  for (const [path, command] of known) {
    const earlier = memory.get(path);
    if (!earlier || workspace.has(path)) continue;
    if (command.mayReuse?.(workspace, earlier)) workspace.add([earlier]);
    else memory.forget([path]);
  }
}

/** What the next callers lack, as many of them as can still succeed: one trip instead of one each. */
function missingAhead(workspace: Workspace, waiting: readonly Waiting[], now: Date): string[] {
  const [first] = waiting;
  const most = first?.command.readAhead?.(workspace) ?? waiting.length;
  const missing: string[] = [];
  let found = 0;
  for (const { command } of waiting) {
    if (found >= Math.max(1, most)) break;
    const needs = command.needs(workspace, now).filter((path) => !workspace.has(path));
    if (needs.length > 0) found += 1;
    missing.push(...needs);
  }
  return missing;
}

interface Decisions {
  readonly now: Date;
  readonly writes: Write[];
  readonly audit: AuditFact[];
  readonly settled: Taken[];
  readonly decided: Set<Waiting>;
}

async function decideOne(round: Round, group: readonly Waiting[], index: number, into: Decisions): Promise<void> {
  const [{ workspace }, { now }] = [round, into];
  const caller = group[index];
  if (!caller) return;
  into.decided.add(caller);
  try {
    while (caller.command.needs(workspace, now).some((path) => !workspace.has(path))) {
      await fetch(round, missingAhead(workspace, group.slice(index), now), new Set(caller.command.shared));
    }
    const taken = caller.decide(workspace, now);
    workspace.apply(taken.writes);
    into.writes.push(...taken.writes);
    into.audit.push(...taken.audit);
    into.settled.push(taken);
  } catch (error) {
    // What one caller's documents or decision cause is that caller's alone.
    caller.fail(error);
  }
}

async function decideAll(round: Round, group: readonly Waiting[], now: Date): Promise<Decisions> {
  const decisions: Decisions = { now, writes: [], audit: [], settled: [], decided: new Set() };
  for (const index of group.keys()) {
    if (decisions.writes.length >= MOST_WRITES) break;
    await decideOne(round, group, index, decisions);
  }
  return decisions;
}

const Headed = z.object({ audit: AuditHead });

/** One entry per commit, numbered on the ledger. */
function withAudit(ledger: string, round: Round, { writes, audit, now }: Decisions, before: unknown): Write[] {
  if (audit.length === 0) return mergeWrites(writes);
  const head = Headed.safeParse(before);
  const n = (head.success ? head.data.audit.n : 0) + 1;
  const isThere = round.workspace.raw(ledger) !== undefined;
  const numbered: Write[] = isThere ? [{ update: ledger, data: { 'audit.n': n } }] : [];
  return mergeWrites([...writes, ...numbered, auditWrite(ledger, n, now, audit)]);
}

/** One try: read, decide, commit. Whoever was decided under a commit that holds has its answer. */
export async function decideGroup(
  instance: Instance,
  ledger: string,
  group: readonly Waiting[],
  again: readonly string[],
): Promise<Tried> {
  const round = { instance, workspace: new OpenWorkspace(), memory: readMemory(instance) };
  const [now] = await Promise.all([instance.clock.now(), open(round, ledger, group, again)]);
  const before = round.workspace.raw(ledger);
  const decisions = await decideAll(round, group, now);
  const writes = withAudit(ledger, round, decisions, before);
  const reads = round.workspace.reads();
  const committed = await instance.store.commit(writes, reads);
  // What was lost may have been lost for resting on something old, except where nothing was asked of it.
  const changed = committed === 'lost' ? writes.filter((write) => !('update' in write)) : writes;
  round.memory.forget(changed.map(pathOf));
  if (committed === 'lost') return { lost: true, left: group, again: reads.map(({ path }) => path) };
  for (const { settle } of decisions.settled) settle(now);
  await instance.nudges?.send(nudgesFor(writes, now));
  return { lost: false, left: group.filter((caller) => !decisions.decided.has(caller)), again: [] };
}
