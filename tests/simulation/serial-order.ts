import * as z from 'zod';
import { Job } from '@muster/domain/jobs/job';
import { isLive } from '@muster/domain/jobs/places';
import { Callers } from './callers.ts';
import { Database } from './database.ts';
import { stepsOf } from './history.ts';
import { PushService } from './push-service.ts';
import { Random } from './random.ts';
import { Servers } from './servers.ts';
import type { MemoryDocuments } from './store/memory-documents.ts';
import type { Stage } from './story.ts';
import { Timeline } from './timeline.ts';
import type { ToldCall } from './told.ts';
import type { View } from './view.ts';
import { UnderWay } from './under-way.ts';

/** Everything as it was before a storm of taps. */
export interface Before {
  readonly documents: MemoryDocuments;
  readonly at: Date;
  readonly told: number;
  readonly commits: number;
}

/** Who has which place and who stands by, in order. */
function outcomeOf({ jobs }: View): string {
  const lines = [...jobs].map(([id, job]) => {
    const crew = Object.entries(job.crew).flatMap(([uid, member]) => (isLive(member) ? [`${uid}@${member.pos}`] : []));
    const standby = job.standby.map(({ uid, pos }) => `${uid}@${pos}`);
    return `${id} crew ${crew.toSorted().join(' ')} standby ${standby.join(' ')}`;
  });
  return lines.toSorted().join('; ');
}

function heardOf(told: readonly ToldCall[]): string {
  return told
    .map(({ call, heard }) => `${call.by} ${JSON.stringify(heard)}`)
    .toSorted()
    .join('\n');
}

/** Whoever stood by already hears so before the others tapped as well as after them. */
const STANDS_BY_SINCE = ['after', 'before'] as const;
type StandsBySince = (typeof STANDS_BY_SINCE)[number];

const Answer = z.object({ answer: z.string() });

function isAnswered({ heard }: ToldCall, answer: string): boolean {
  return heard.kind === 'answer' && Answer.parse(heard.answer).answer === answer;
}

/**
 * The order in which the groups decided. Of those who changed nothing, whoever was refused comes first,
 * since a free place was there to be refused, and so does whoever had a place and may have lost it to a stand-in;
 * whoever heard that all is taken or asked no more comes last.
 */
function inOrderOfDecision(
  taps: readonly ToldCall[],
  { database }: Stage,
  { commits }: Before,
  standing: StandsBySince,
): ToldCall[] {
  const decided = database.commits
    .slice(commits)
    .flatMap((commit) => [...database.view.jobs.keys()].flatMap((jobId) => stepsOf(commit, jobId)))
    .map(({ by }) => by);
  const rank = (tap: ToldCall) => {
    if (tap.heard.kind === 'refusal') return tap.heard.reason === 'offer-withdrawn' ? decided.length : -1;
    if (decided.includes(tap.call.by)) return decided.indexOf(tap.call.by);
    if (isAnswered(tap, 'accepted')) return -1;
    return standing === 'before' && isAnswered(tap, 'standby') ? -1 : decided.length;
  };
  return taps.toSorted((a, b) => rank(a) - rank(b));
}

const HANGS_ON_TIME: readonly string[] = ['busy', 'offer-expired', 'account-not-active'];

/** One by one takes longer, and an instance hears some seconds late of an account. */
function hangsOnTime(told: readonly ToldCall[]): boolean {
  return told.some(
    ({ heard }) => heard.kind === 'unavailable' || (heard.kind === 'refusal' && HANGS_ON_TIME.includes(heard.reason)),
  );
}

/** One machine, one tap after the other, on a copy of what was there before. */
async function oneByOne(taps: readonly ToldCall[], before: Before) {
  const timeline = new Timeline();
  const underWay = new UnderWay();
  const now = () => new Date(before.at.getTime() + timeline.now);
  const watched = { now, isAlone: (cause: string) => underWay.isAlone(cause), onCommit: () => undefined };
  const database = new Database(watched, before.documents);
  const pushService = new PushService(new Random(1), () => undefined);
  const heard = { pushService, onNudge: () => undefined, onDeath: () => undefined };
  const servers = new Servers({ timeline, database, now, random: new Random(1), ...heard });
  const told: ToldCall[] = [];
  const setting = { timeline, database, servers, underWay, slots: 1 };
  const callers = new Callers({ ...setting, onTold: (one) => told.push(one) });
  for (const { call } of taps) {
    void callers.call(call, 'again', 0, 0);
    await timeline.runUntilQuiet();
  }
  return { told, view: database.view };
}

/** A planner took somebody off the standby list, whom the customer does not want or who works no more. */
function isSentOff(path: string, before: unknown, after: unknown): boolean {
  if (!/^jobs\/[^/]+$/.test(path) || before === undefined || after === undefined) return false;
  const [was, is] = [Job.parse(before), Job.parse(after)];
  return was.standby.some(({ uid }) => !(uid in is.crew) && is.standby.every((entry) => entry.uid !== uid));
}

/** 11. A storm of taps over many instances ends as some order of the same taps, one by one, would. */
export async function isSomeOrder(stage: Stage, before: Before): Promise<string[]> {
  const taps = stage.told.slice(before.told);
  const isPlain = taps.every(({ call, attempt }) => call.name === 'acceptOffer' && attempt === 0);
  const planned = stage.database.commits.slice(before.commits).some(({ changes }) => {
    return changes.some(({ path, before: was, after: is }) => {
      return (was === undefined && path.includes('/waves/')) || isSentOff(path, was, is);
    });
  });
  if (!isPlain || planned || hangsOnTime(taps) || new Set(taps.map(({ call }) => call.by)).size !== taps.length)
    return [];

  const differences: string[][] = [];
  for (const standing of STANDS_BY_SINCE) {
    const lines = await differing(stage, before, inOrderOfDecision(taps, stage, before, standing));
    if (lines.length === 0) return [];
    differences.push(lines);
  }
  return differences.flat();
}

/** What is otherwise when these taps come one by one; nothing where that cannot be said. */
async function differing({ database }: Stage, before: Before, taps: readonly ToldCall[]): Promise<string[]> {
  const serial = await oneByOne(taps, before);
  if (hangsOnTime(serial.told)) return [];
  const pairs = [
    [outcomeOf(database.view), outcomeOf(serial.view)],
    [heardOf(taps), heardOf(serial.told)],
  ] as const;
  return pairs.flatMap(([storm, order]) => (storm === order ? [] : [`the storm: ${storm}\none by one: ${order}`]));
}
