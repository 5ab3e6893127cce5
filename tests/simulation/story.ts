import { EFFECTS } from '../../functions/src/effects.ts';
import { fireNudged } from '../../functions/src/nudge.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import { RECEIPTS, type Receipt } from '@muster/domain/messages/receipts';
import { paths } from '@muster/domain/paths';
import { reconcileRosters } from '../../functions/src/callouts/reconcile-rosters.ts';
import { tick } from '../../functions/src/platform/tick.ts';
import type { Callers } from './callers.ts';
import * as account from './calls/account-calls.ts';
import * as agent from './calls/agent-calls.ts';
import type { Call } from './calls/call.ts';
import { devicesIn } from './calls/device-calls.ts';
import * as desk from './calls/desk-calls.ts';
import { DRAWN } from './calls/drawn-calls.ts';
import type { Kind, Scheduled } from './commands.ts';
import { causedBy, type Database } from './database.ts';
import { Unavailable } from './machine.ts';
import type { Post } from './post.ts';
import type { PushService } from './push-service.ts';
import type { Pushed } from './pushed.ts';
import { Random } from './random.ts';
import type { Servers } from './servers.ts';
import type { Timeline } from './timeline.ts';
import type { ToldCall } from './told.ts';
import type { UnderWay } from './under-way.ts';

const MIN = 60_000;
/** Mostly moments; now and then much of a day. */
const PASSING = [2_000, 5_000, 15_000, 30_000, MIN, MIN, 3 * MIN, 10 * MIN, 60 * MIN, 5 * 60 * MIN] as const;

/** Staff stopped all pushes, or let them go again. */
export interface Switched {
  readonly at: Date;
  readonly isOn: boolean;
}

export interface Stage {
  readonly timeline: Timeline;
  readonly database: Database;
  readonly servers: Servers;
  readonly callers: Callers;
  readonly underWay: UnderWay;
  readonly agents: readonly string[];
  readonly slots: number;
  readonly told: readonly ToldCall[];
  readonly pushes: readonly Pushed[];
  readonly deaths: readonly Date[];
  readonly ticked: Date[];
  readonly switched: Switched[];
  readonly pushService: PushService;
  readonly post: Post;
  readonly receipts: readonly Receipt[];
  /** Hears of each command as it begins. */
  onBegun(kind: Kind): void;
}

/** Carries out a schedule, line by line, on the stage it is given. */
export class Story {
  readonly #stage: Stage;
  #lines = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async carryOut(scheduled: Scheduled): Promise<void> {
    const { timeline, servers } = this.#stage;
    const dice = new Random(scheduled.dice);
    if (scheduled.gap === 'when quiet') await timeline.runUntilQuiet();
    if (scheduled.gap === 'soon') await timeline.runUntil(timeline.now + dice.whole(1, 60));
    if (scheduled.kind === 'pass') await timeline.runUntil(timeline.now + this.#passingMs(dice));

    this.#lines += 1;
    if (scheduled.crash) servers.at(scheduled.slot).machine.willDie(scheduled.crash);
    this.#begin(scheduled, dice);
  }

  /** The tick that comes each minute, here on a machine that lives. */
  tick(slot: number): void {
    const { ticked, servers } = this.#stage;
    ticked.push(servers.now());
    this.#serve(`pass-${this.#lines}`, slot, (instance) => tick(instance, EFFECTS, 0));
  }

  /** The nightly look at all rosters, at any time. */
  reconcile(slot: number): void {
    this.#serve(`reconcile-${this.#lines}`, slot, (instance) => reconcileRosters.run(instance));
  }

  /** Often exactly until something is due, or a moment before. */
  #passingMs(dice: Random): number {
    const { database, servers } = this.#stage;
    const timers = [...database.view.timers.values()];
    if (timers.length === 0 || dice.chance(0.5)) return dice.pick(PASSING);
    const until = dice.pick(timers).dueAt.getTime() - servers.now().getTime();
    return Math.max(0, until + dice.pick([-1, 0, 1]));
  }

  #begin({ kind, slot, repeats }: Scheduled, dice: Random): void {
    const { database, servers, agents, slots } = this.#stage;
    const table = { view: database.view, agents, now: servers.now(), dice };
    const others = Array.from({ length: repeats }, () => dice.whole(0, slots - 1));

    if (kind === 'rush') {
      for (const call of agent.rush(table)) this.#call('accept', call, [dice.whole(0, slots - 1)], dice);
    } else if (kind === 'setRoles') {
      for (const call of account.setRoles(table)) this.#call(kind, call, [dice.whole(0, slots - 1)], dice);
    } else if (kind === 'pass') {
      for (const each of [slot, ...others]) this.tick(each);
      this.#stage.onBegun(kind);
    } else if (kind === 'reconcile') {
      for (const each of [slot, ...others]) this.reconcile(each);
      this.#stage.onBegun(kind);
    } else if (kind === 'loseEvents') {
      this.#stage.post.lose(dice.whole(1, 6));
      this.#stage.onBegun(kind);
    } else if (kind === 'receipt') {
      this.#receipt(dice);
    } else if (kind === 'killToken') {
      this.#killToken(dice);
    } else if (kind === 'switchPush') {
      this.switchPush(dice.chance(0.5));
    } else if (kind === 'nudge') {
      this.#nudge([slot, ...others], dice);
    } else {
      this.#call(kind, DRAWN[kind](table), [slot, ...others], dice);
    }
  }

  /** The same call once for each slot: now, a moment later, or when the first was answered long ago. */
  #call(kind: Kind, call: Call, onSlots: readonly number[], dice: Random): void {
    const { callers, timeline } = this.#stage;
    const signsInAgain = call.name === 'setRole' && dice.chance(0.7);
    const cause = [`${kind}-${this.#lines}`, call.note].filter(Boolean).join(' ');
    let after = agent.hesitationMs(dice);
    for (const [attempt, slot] of onSlots.entries()) {
      timeline.after(after, () => {
        const answered = callers.call(call, cause, slot, attempt);
        if (signsInAgain) void answered.then(() => callers.signInAgain(String(call.data['uid'])));
        if (kind === 'dryRun' && attempt === 0) void answered.then(() => this.#publishTried(call, cause, slot, dice));
      });
      after += dice.pick([0, 20, 5_000]);
      this.#stage.onBegun(kind);
    }
    if (call.name === 'reinstatePerson') callers.signInAgain(String(call.data['uid']));
  }

  /** What was tried out is published at once. */
  #publishTried(tried: Call, cause: string, slot: number, dice: Random): void {
    const { database, servers, agents, callers } = this.#stage;
    const call = desk.publishAfter(tried, { view: database.view, agents, now: servers.now(), dice });
    this.#stage.onBegun('publish');
    void callers.call(call, cause, slot, 0);
  }

  /** What a phone tells of a message it got; now and then somebody makes one up. */
  #receipt(dice: Random): void {
    const { pushes, post, onBegun } = this.#stage;
    onBegun('receipt');
    const got = pushes.filter(({ outcome, message }) => outcome === 'sent' && message.data['mac'] !== undefined);
    if (got.length === 0) return;
    const { to, data } = dice.pick(got).message;
    const mac = dice.chance(0.95) ? (data['mac'] ?? '') : 'x'.repeat(43);
    post.receipt({ cause: data['cause'] ?? '', uid: to, mac, what: dice.pick(RECEIPTS) });
  }

  /** A browser was uninstalled: only the push service knows. */
  #killToken(dice: Random): void {
    const { database, pushService, onBegun } = this.#stage;
    const known = devicesIn(database.view);
    if (known.length > 0) pushService.dead.add(dice.pick(known).token);
    onBegun('killToken');
  }

  /** The kill switch of the organisation. */
  switchPush(isOn: boolean): void {
    const { database, servers, underWay, switched, onBegun } = this.#stage;
    const cause = `switchPush-${this.#lines}`;
    const own = underWay.begin(cause);
    database.given([{ update: paths.orgConfig, data: { 'switches.push': isOn } }], cause);
    underWay.end(own);
    switched.push({ at: servers.now(), isOn });
    onBegun('switchPush');
  }

  /** A task that was told of a timer; what it was told may be out of date, and it may come early. */
  #nudge(onSlots: readonly number[], dice: Random): void {
    const { database, servers } = this.#stage;
    const known = [...database.view.timers].map(([timerPath, { epoch }]) => ({ timerPath, epoch }));
    const told = [...known, ...servers.nudges];
    this.#stage.onBegun('nudge');
    if (told.length === 0) return;
    const data = dice.pick(told);
    for (const slot of onSlots) this.#serve(`nudge-${this.#lines}`, slot, (instance) => fireNudged(instance, data));
  }

  #serve(cause: string, slot: number, work: (instance: Instance) => Promise<unknown>): void {
    const { servers, underWay } = this.#stage;
    const { machine, instance } = servers.at(slot);
    const own = underWay.begin(cause);
    void machine
      .serve(() => causedBy(cause, () => work(instance)))
      .catch((error: unknown) => {
        if (!(error instanceof Unavailable)) throw error;
      })
      .finally(() => underWay.end(own));
  }
}
