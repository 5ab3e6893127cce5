import { CONSTANTS } from '@muster/domain/constants';
import { paths } from '@muster/domain/paths';
import type { Token } from '../../functions/src/platform/callable.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import type { Call } from '../simulation/calls/call.ts';
import { newKey } from '../simulation/calls/call.ts';
import { DRAWN, type CallKind } from '../simulation/calls/drawn-calls.ts';
import { someSchedule } from '../simulation/commands.ts';
import { causedBy } from '../simulation/database.ts';
import { Judge } from '../simulation/judge.ts';
import { BOSS, DESK } from '../simulation/population.ts';
import { Random } from '../simulation/random.ts';
import { someDraft } from '../simulation/some-job.ts';
import { BEGINNING, setStage } from '../simulation/stage.ts';
import { Story, type Stage } from '../simulation/story.ts';
import { Tally } from '../simulation/tally.ts';
import { mislead } from './mislead.ts';

const JOBS = 4;
const HOUR_MS = 3_600_000;
/** Between calls, so that nobody is too fast. */
const PAUSE_MS = 400;
/** Signed in after whatever happens here. */
const LATE_SEC = Date.UTC(2030, 0, 1) / 1000;
const SUSPENDED = 'gone';

function isCallKind(kind: string): kind is CallKind {
  return kind in DRAWN;
}

const KINDS = Object.keys(DRAWN).filter(isCallKind);

export interface Misled {
  /** What was changed in the call. */
  readonly field: string;
  readonly call: Call;
  /** What is wrong with the answer, if anything. */
  readonly said: string | undefined;
}

/** An organisation in the middle of its day, in memory, with every rule of the simulation watching. */
export class Field {
  readonly #random: Random;
  readonly #judge = new Judge();
  readonly #stage: Stage;
  #addresses = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
    const random = this.#random.branch(1);
    this.#stage = setStage({ random, tally: new Tally(), judge: this.#judge, manner: 'mixed' });
  }

  get timeline(): Stage['timeline'] {
    return this.#stage.timeline;
  }

  /** Jobs are there and some things happened to them. */
  async begin(): Promise<void> {
    const { callers, timeline, agents } = this.#stage;
    const base = new Date(BEGINNING.getTime() + 8 * HOUR_MS);
    for (let n = 0; n < JOBS; n += 1) {
      const data = { key: newKey(this.#random), draft: someDraft(this.#random, base, agents) };
      void callers.call({ name: 'createJob', by: DESK, data }, 'create', 0, 0);
      await timeline.runUntilQuiet();
    }
    const story = new Story(this.#stage);
    const schedule = someSchedule(this.#random.branch(2), JOBS, 1, 'mixed');
    for (const { kind, gap, dice } of schedule) await story.carryOut({ kind, gap, dice, slot: 0, repeats: 0 });
    await timeline.runUntilQuiet();
    await this.#suspendSomebody();
  }

  async #suspendSomebody(): Promise<void> {
    const { database, servers, timeline } = this.#stage;
    database.given([{ put: paths.blocked, data: { ...database.view.blocked, [SUSPENDED]: servers.now() } }]);
    await timeline.runUntil(timeline.now + CONSTANTS.blockedCacheMs);
  }

  /** On a machine that lives, some moments after the call before. */
  async serve<T>(work: (instance: Instance) => Promise<T>): Promise<T> {
    const { timeline, servers, underWay } = this.#stage;
    await timeline.runUntil(timeline.now + PAUSE_MS);
    const { machine, instance } = servers.at(0);
    const cause = 'fuzz';
    const own = underWay.begin(cause);
    const served = machine.serve(() => causedBy(cause, () => work(instance))).finally(() => underWay.end(own));
    await timeline.runUntilQuiet();
    return served;
  }

  token(role: string | undefined): Token {
    const { agents } = this.#stage;
    const uid =
      role === 'admin'
        ? BOSS
        : role === 'dispatcher'
          ? DESK
          : role === 'agent'
            ? this.#random.pick(agents)
            : `some-${role}`;
    return { uid, iat: LATE_SEC, ...(role !== undefined && { role }) };
  }

  suspended(role: string): Token {
    return { uid: SUSPENDED, role, iat: 0 };
  }

  /** One of its own for each call. */
  anAddress(): string {
    this.#addresses += 1;
    return `10.0.${Math.floor(this.#addresses / 250)}.${this.#addresses % 250}`;
  }

  /** A call that fits the moment, changed where it names something, and then as it was. */
  async misled(random: Random): Promise<Misled> {
    const { database, agents, servers } = this.#stage;
    const table = { view: database.view, agents, now: servers.now(), dice: random };
    const call = DRAWN[random.pick(KINDS)](table);
    const { field, changed } = mislead(call, table);
    const said = await this.#heard(changed);
    return { field, call: changed, said: said ?? (await this.#heard(call)) };
  }

  async #heard(call: Call): Promise<string | undefined> {
    const { timeline, callers } = this.#stage;
    await timeline.runUntil(timeline.now + PAUSE_MS);
    const calling = callers.call(call, 'fuzz', 0, 0);
    await timeline.runUntilQuiet();
    const heard = await calling;
    return heard.kind === 'failure' ? heard.code : undefined;
  }

  /** The first rule that did not hold. */
  broken(): readonly string[] {
    const { broken } = this.#judge;
    return broken ? [`${broken.invariant} after ${broken.after}: ${broken.lines.join(', ')}`] : [];
  }
}
