import type { Claims } from '../../functions/src/platform/accounts.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import { newMemory } from '../../functions/src/platform/memory.ts';
import type { Nudge } from '../../functions/src/platform/nudges.ts';
import type { Store } from '../../functions/src/platform/store.ts';
import { fcmPush } from '../../functions/src/ports/fcm-push.ts';
import type { OutsidePort } from '../../functions/src/ports/outside.ts';
import type { PushPort } from '../../functions/src/ports/push.ts';
import type { Database } from './database.ts';
import { withFault, type Fault } from './faults/fault.ts';
import { Machine, type CrashPoint, type Side } from './machine.ts';
import type { PushService } from './push-service.ts';
import type { SentOutside } from './pushed.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

export interface Server {
  readonly machine: Machine;
  readonly instance: Instance;
}

interface Setting {
  readonly timeline: Timeline;
  readonly database: Database;
  readonly random: Random;
  now(): Date;
  readonly fault?: Fault | undefined;
  readonly pushService: PushService;
  onNudge(nudge: Nudge): void;
  onDeath(side: Side, point: CrashPoint): void;
}

/** The machines of a simulation, and all that leaves them other than through the database. */
export class Servers {
  readonly nudges: Nudge[] = [];
  readonly claims = new Map<string, Claims>();
  /** What mail servers and SMS providers took. */
  readonly outside: SentOutside[] = [];
  readonly #setting: Setting;
  readonly #servers: Server[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  now(): Date {
    return this.#setting.now();
  }

  /** The machine in this slot; a new one when the last one there has died. */
  at(slot: number): Server {
    const known = this.#servers[slot];
    if (known?.machine.isAlive) return known;
    const { timeline, random, onDeath } = this.#setting;
    const machine = new Machine(timeline, random.branch(slot), onDeath);
    const server = { machine, instance: this.#instanceOn(machine) };
    this.#servers[slot] = server;
    return server;
  }

  #instanceOn(machine: Machine): Instance {
    const { database, fault } = this.#setting;
    const sound = database.storeOn(machine);
    const store = fault ? withFault(fault, sound, database.view) : sound;
    return {
      store,
      clock: { now: async () => this.now(), real: () => this.now() },
      accounts: {
        create: () => machine.call('account', () => 'created' as const),
        setClaims: (uid, claims) => machine.call('account', () => void this.claims.set(uid, claims)),
        setPassword: () => machine.call('account', () => undefined),
        endSessions: () => machine.call('account', () => undefined),
        passwordResetLink: () => machine.call('account', () => undefined),
        isConfirmed: () => machine.call('account', () => true),
        remove: () => machine.call('account', () => undefined),
        customToken: (uid) => machine.call('account', () => uid),
      },
      push: this.#pushOn(machine, store),
      mail: this.#outsideOn(machine, 'mail'),
      sms: this.#outsideOn(machine, 'sms'),
      nudges: { send: (nudges) => machine.call('nudge', () => this.#nudged(nudges)) },
      sandbox: true,
      memory: newMemory(),
    };
  }

  #outsideOn(machine: Machine, channel: SentOutside['channel']): OutsidePort {
    return {
      send: ({ id, toUid }) =>
        machine.call(channel, () => {
          this.outside.push({ channel, id, to: toUid, at: this.now() });
          return 'sent' as const;
        }),
    };
  }

  /** The product's own way to the push service; only the service itself is of the simulation. */
  #pushOn(machine: Machine, store: Store): PushPort {
    const { timeline, pushService, random, fault } = this.#setting;
    const answer = (body: string) => {
      const said = pushService.answer(body);
      return fault?.heard?.(said) ?? said;
    };
    const chance = random.branch(7);
    return fcmPush({
      store,
      projectId: 'demo-simulation',
      accessToken: async () => 'token',
      wire: () => ({ post: (body) => machine.call('push', () => answer(body)), close: () => undefined }),
      timing: {
        now: () => this.now().getTime(),
        wait: (ms) => new Promise((resolve) => timeline.after(ms, resolve)),
        random: () => chance.next(),
      },
    });
  }

  #nudged(nudges: readonly Nudge[]): void {
    this.nudges.push(...nudges);
    for (const nudge of nudges) this.#setting.onNudge(nudge);
  }
}
