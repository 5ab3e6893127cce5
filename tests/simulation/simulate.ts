import '@muster/domain/time/temporal-global';
import { newKey } from './calls/call.ts';
import { withChanceAndTimeOf } from './chance-and-time.ts';
import { someSchedule, type Manner, type Scheduled } from './commands.ts';
import { Judge, type Broken } from './judge.ts';
import { pastOf, type Past } from './past.ts';
import { DESK } from './population.ts';
import { Random } from './random.ts';
import type { Fault } from './faults/fault.ts';
import { isSomeOrder } from './serial-order.ts';
import { someDraft } from './some-job.ts';
import { BEGINNING, setStage } from './stage.ts';
import { Story, type Stage } from './story.ts';
import { MemoryDocuments } from './store/memory-documents.ts';
import { Tally } from './tally.ts';

const HOUR = 3_600_000;
const LEADS_H = [3, 3, 8, 30] as const;
const TICKS_AT_THE_END = 5;
const LONGER_THAN_A_SWEEP_WAITS_MS = 31_000;

export interface Wanted {
  readonly seed: number;
  /** Instead of the seed's own: what is left of it while shrinking. */
  readonly schedule?: readonly Scheduled[] | undefined;
  readonly fault?: Fault | undefined;
  readonly manner?: Manner | undefined;
}

export interface Outcome {
  readonly seed: number;
  readonly schedule: readonly Scheduled[];
  /** The first rule that did not hold. */
  readonly broken: Broken | undefined;
  readonly tally: Tally;
  readonly past: Past;
  /** The same for the same seed, or something depends on more than the seed. */
  readonly digest: string;
}

async function createJobs({ callers, timeline, agents }: Stage, random: Random, jobs: number): Promise<void> {
  const base = new Date(BEGINNING.getTime() + random.pick(LEADS_H) * HOUR);
  for (let n = 0; n < jobs; n += 1) {
    const data = { key: newKey(random), draft: someDraft(random, base, agents) };
    void callers.call({ name: 'createJob', by: DESK, data }, 'create', 0, 0);
    await timeline.runUntilQuiet();
  }
}

/** A rush that begins and ends in quiet, so that it can be compared with its taps one by one. */
function isStorm({ kind, gap, crash }: Scheduled): boolean {
  return kind === 'rush' && gap === 'when quiet' && crash === undefined;
}

async function playStorm(stage: Stage, story: Story, scheduled: Scheduled, judge: Judge): Promise<void> {
  const { timeline, database, servers, told } = stage;
  await timeline.runUntilQuiet();
  const documents = new MemoryDocuments(undefined, database.documents);
  const before = { documents, at: servers.now(), told: told.length, commits: database.commits.length };
  await story.carryOut(scheduled);
  await timeline.runUntilQuiet();
  judge.afterStorm(await isSomeOrder(stage, before));
}

async function play(stage: Stage, schedule: readonly Scheduled[], judge: Judge, repairs: boolean): Promise<void> {
  const { timeline, underWay, slots, post } = stage;
  const story = new Story(stage);
  for (const scheduled of schedule) {
    if (isStorm(scheduled)) await playStorm(stage, story, scheduled, judge);
    else await story.carryOut(scheduled);
    if (judge.broken) return;
  }
  story.switchPush(true);
  stage.pushService.isCalm = true;
  post.lose(0);
  for (let n = 0; n < TICKS_AT_THE_END; n += 1) {
    await timeline.runUntilQuiet();
    await timeline.runUntil(timeline.now + n * LONGER_THAN_A_SWEEP_WAITS_MS);
    story.tick(slots);
    // By the next night at the latest, rosters make up for events that reached nobody.
    if (n === 0 && post.hasLost && repairs) story.reconcile(slots);
  }
  await timeline.runUntilQuiet();
  judge.whenQuiet(pastOf(stage), underWay.count);
}

function digestOf({ database }: Stage): string {
  const last = database.commits.at(-1);
  return `${database.commits.length} ${database.documents.version} ${last?.at.getTime()} ${last?.cause}`;
}

/** One seed, one run: the same seed gives the same run, with or without a schedule of its own. */
export async function simulate({ seed, schedule: given, fault, manner = 'mixed' }: Wanted): Promise<Outcome> {
  const random = new Random(seed);
  const jobs = random.whole(1, 4);
  const [tally, judge] = [new Tally(), new Judge()];
  const stage = setStage({ random: random.branch(1), tally, judge, fault, manner });
  const schedule = given ?? someSchedule(random.branch(2), jobs, stage.slots, manner);
  await withChanceAndTimeOf(stage.timeline, random.branch(3), async () => {
    await createJobs(stage, random.branch(4), jobs);
    await play(stage, schedule, judge, fault?.repairs ?? true);
  });
  const past = pastOf(stage);
  return { seed, schedule, broken: judge.broken, tally, past, digest: digestOf(stage) };
}
