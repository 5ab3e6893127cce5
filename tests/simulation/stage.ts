import type { Receipt } from '@muster/domain/messages/receipts';
import type { Nudge } from '../../functions/src/platform/nudges.ts';
import { Callers } from './callers.ts';
import { Database } from './database.ts';
import type { Manner } from './commands.ts';
import type { Judge } from './judge.ts';
import type { CrashPoint, Side } from './machine.ts';
import { somePopulation } from './population.ts';
import { Post } from './post.ts';
import { PushService } from './push-service.ts';
import type { Pushed } from './pushed.ts';
import type { Random } from './random.ts';
import type { Fault } from './faults/fault.ts';
import { Servers } from './servers.ts';
import type { Stage, Switched } from './story.ts';
import type { Tally } from './tally.ts';
import { Timeline } from './timeline.ts';
import type { ToldCall } from './told.ts';
import { UnderWay } from './under-way.ts';

/** A Friday morning. */
export const BEGINNING = new Date('2026-11-20T09:00:00Z');

interface Wanted {
  readonly random: Random;
  readonly tally: Tally;
  readonly judge: Judge;
  readonly fault?: Fault | undefined;
  readonly manner: Manner;
}

/** All that a schedule plays on: people, a database, machines, callers and time. */
export function setStage({ random, tally, judge, fault, manner }: Wanted): Stage {
  const slots = random.whole(1, 4);
  const timeline = new Timeline();
  const underWay = new UnderWay();
  const now = () => new Date(BEGINNING.getTime() + timeline.now);
  const database: Database = new Database({
    now,
    isAlone: (cause) => underWay.isAlone(cause),
    onCommit(scene) {
      tally.committed(scene.commit);
      judge.afterCommit(scene);
      post.follow(scene.commit.changes);
    },
  });
  const [pushes, switched]: [Pushed[], Switched[]] = [[], []];
  const [deaths, ticked]: [Date[], Date[]] = [[], []];
  const receipts: Receipt[] = [];
  const heard = {
    pushService: new PushService(random.branch(4), (tried) => {
      judge.afterPush(tried.message, database, now(), pushes);
      pushes.push({ ...tried, at: now() });
    }),
    onNudge: (nudge: Nudge) => post.nudge(nudge),
    onDeath(side: Side, point: CrashPoint) {
      deaths.push(now());
      tally.died(side, point);
    },
  };
  const servers: Servers = new Servers({ timeline, database, random: random.branch(1), now, fault, ...heard });
  const post = new Post({
    ...{ timeline, servers, slots, manner, underWay },
    random: random.branch(3),
    onReceipt: (receipt) => receipts.push(receipt),
    onPosted: tally.posted.bind(tally),
  });
  const { agents, writes } = somePopulation(random.branch(2), BEGINNING);
  database.given(writes);
  const told: ToldCall[] = [];
  const callers = new Callers({
    ...{ timeline, database, servers, underWay, slots, fault },
    onTold(each) {
      told.push(each);
      tally.told(each);
      judge.afterCall(each, database);
    },
  });
  const heardSoFar = {
    told,
    pushes,
    deaths,
    ticked,
    switched,
    receipts,
    post,
    pushService: heard.pushService,
    onBegun: tally.begun.bind(tally),
  };
  return { timeline, database, servers, callers, underWay, agents, slots, ...heardSoFar };
}
