import * as z from 'zod';
import type { Answered } from '../../functions/src/platform/callable.ts';
import type { Call } from './calls/call.ts';
import { callableNamed } from './calls/callables.ts';
import { causedBy, type Database } from './database.ts';
import type { Fault } from './faults/fault.ts';
import { Unavailable } from './machine.ts';
import type { Servers } from './servers.ts';
import type { Timeline } from './timeline.ts';
import type { Heard, ToldCall } from './told.ts';
import type { UnderWay } from './under-way.ts';

const TRIES = 4;
const PAUSE_MS = 40;

const Details = z.object({ reason: z.string().optional() });

function heardOf(answered: Answered): Heard {
  if ('result' in answered) return { kind: 'answer', answer: answered.result };
  const { reason } = Details.parse(answered.error.details);
  return reason === undefined ? { kind: 'failure', code: answered.error.code } : { kind: 'refusal', reason };
}

/** What a sign-in gave: it says who somebody was, until the next one. */
interface Session {
  readonly role: string | undefined;
  readonly iat: number;
}

interface Setting {
  readonly underWay: UnderWay;
  readonly timeline: Timeline;
  readonly database: Database;
  readonly servers: Servers;
  readonly slots: number;
  readonly fault?: Fault | undefined;
  onTold(told: ToldCall): void;
}

/** The people with their phones and desks: they call, and call again when a machine is gone. */
export class Callers {
  readonly #setting: Setting;
  readonly #sessions = new Map<string, Session>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** A sign-in after being reinstated or made somebody else: the old token stays refused. */
  signInAgain(uid: string): void {
    const { servers } = this.#setting;
    this.#signIn(uid, Math.ceil(servers.now().getTime() / 1000) + 1);
  }

  #signIn(uid: string, iat: number): Session {
    const session = { role: this.#setting.database.view.people.get(uid)?.role, iat };
    this.#sessions.set(uid, session);
    return session;
  }

  #sessionOf(uid: string): Session {
    return this.#sessions.get(uid) ?? this.#signIn(uid, 0);
  }

  async call(call: Call, cause: string, slot: number, attempt: number): Promise<Heard> {
    const { database, servers, underWay } = this.#setting;
    const [at, from] = [servers.now(), database.commits.length];
    const own = underWay.begin(cause);
    const { heard, tries } = await this.#untilHeard(call, cause, slot);
    underWay.end(own);
    const alone = own.alone && tries === 1;
    const to = database.commits.length;
    const signedInAt = new Date(this.#sessionOf(call.by).iat * 1000);
    this.#setting.onTold({ call, cause, attempt: attempt + tries - 1, at, signedInAt, alone, from, to, heard });
    return heard;
  }

  async #untilHeard(call: Call, cause: string, slot: number): Promise<{ heard: Heard; tries: number }> {
    const { timeline, slots } = this.#setting;
    for (let tries = 1; ; tries += 1) {
      const heard = await this.#once(call, cause, (slot + tries - 1) % slots);
      if (heard.kind !== 'unavailable' || tries === TRIES) return { heard, tries };
      await new Promise<void>((resolve) => timeline.after(PAUSE_MS, resolve));
    }
  }

  async #once(call: Call, cause: string, slot: number): Promise<Heard> {
    const { servers, fault, database } = this.#setting;
    const { machine, instance } = servers.at(slot);
    const token = { uid: call.by, ...this.#sessionOf(call.by) };
    const { data } = fault?.asked?.(call, database.view) ?? call;
    const asked = { data, token };
    try {
      return heardOf(
        await machine.serve(() => causedBy(cause, () => callableNamed(call.name).answer(instance, asked))),
      );
    } catch (error) {
      if (error instanceof Unavailable) return { kind: 'unavailable' };
      throw error;
    }
  }
}
