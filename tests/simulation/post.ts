import type { Receipt } from '@muster/domain/messages/receipts';
import { takeReceipt } from '../../functions/src/callouts/take-receipt.ts';
import { rosterOfAvailability, rosterOfDiary, rosterOfPerson } from '../../functions/src/callouts/roster-triggers.ts';
import { fireNudged } from '../../functions/src/nudge.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import type { Nudge } from '../../functions/src/platform/nudges.ts';
import type { Manner } from './commands.ts';
import { causedBy } from './database.ts';
import { Unavailable } from './machine.ts';
import type { Random } from './random.ts';
import type { Servers } from './servers.ts';
import type { UnderWay } from './under-way.ts';
import type { Change } from './store/memory-documents.ts';
import type { Timeline } from './timeline.ts';

const FOLLOWED = [rosterOfPerson, rosterOfAvailability, rosterOfDiary];
const FOLLOWING = 'trigger';
const TIMES = { mixed: [1, 1, 1, 2, 3], events: [1, 2, 3] } as const;
const AGAIN_AFTER_MS = 1000;
/** Early by a little, on time, or long after others that were posted later. */
const DELAYS_MS = [-400, 0, 5, 50, 400, 3_000, 20_000] as const;

interface Setting {
  readonly timeline: Timeline;
  readonly servers: Servers;
  readonly slots: number;
  readonly random: Random;
  readonly manner: Manner;
  readonly underWay: UnderWay;
  onPosted(times: number): void;
  onReceipt(receipt: Receipt): void;
}

/** Brings events to the machines as the cloud does: once or more often, late, and in any order. */
export class Post {
  readonly #setting: Setting;
  #posted = 0;
  #losing = 0;
  hasLost = false;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** A task that is due then. In the mixed manner nudges are commands of the schedule. */
  nudge({ timerPath, epoch, dueAt }: Nudge): void {
    const { servers, manner } = this.#setting;
    if (manner !== 'events') return;
    const dueIn = dueAt.getTime() - servers.now().getTime();
    this.#post('nudge', dueIn, (instance) => fireNudged(instance, { timerPath, epoch }));
  }

  /** A phone tells what became of a message, until somebody hears it. */
  receipt(receipt: Receipt): void {
    this.#post('receipt', 0, async (instance) => {
      await takeReceipt(instance, receipt);
      this.#setting.onReceipt(receipt);
    });
  }

  /** So many of the next events never reach anybody; with 0, all do again. */
  lose(next: number): void {
    this.#losing = next;
  }

  /** What was written, to those who follow it. */
  follow(changes: readonly Change[]): void {
    for (const { path } of changes) {
      const [collection, id = '', inner] = path.split('/');
      const trigger = FOLLOWED.find((each) => each.collection === collection);
      if (!trigger || inner !== undefined || this.#isLost()) continue;
      this.#post(FOLLOWING, 0, (instance) => trigger.handle(instance, id));
    }
  }

  #isLost(): boolean {
    if (this.#losing === 0) return false;
    this.#losing -= 1;
    this.hasLost = true;
    this.#setting.onPosted(0);
    return true;
  }

  #post(name: string, dueInMs: number, work: (instance: Instance) => Promise<void>): void {
    const { random, timeline, manner, onPosted } = this.#setting;
    this.#posted += 1;
    const cause = `${name}-posted-${this.#posted}`;
    const times = random.pick(TIMES[manner]);
    for (let n = 0; n < times; n += 1) {
      timeline.after(Math.max(0, dueInMs + random.pick(DELAYS_MS)), () => this.#deliver(cause, work));
    }
    onPosted(times);
  }

  /** An event whose machine died is delivered again. */
  #deliver(cause: string, work: (instance: Instance) => Promise<void>): void {
    const { servers, slots, random, timeline, underWay } = this.#setting;
    // What follows a commit changes nothing but what is derived from it.
    const own = cause.startsWith(FOLLOWING) ? undefined : underWay.begin(cause);
    const { machine, instance } = servers.at(random.whole(0, slots - 1));
    machine
      .serve(() => causedBy(cause, () => work(instance)))
      .catch((error: unknown) => {
        if (!(error instanceof Unavailable)) throw error;
        timeline.after(AGAIN_AFTER_MS, () => this.#deliver(cause, work));
      })
      .finally(() => own && underWay.end(own));
  }
}
