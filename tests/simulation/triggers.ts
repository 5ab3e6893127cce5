import { rosterOfAvailability, rosterOfDiary, rosterOfPerson } from '../../functions/src/callouts/roster-triggers.ts';
import { causedBy } from './database.ts';
import { Unavailable } from './machine.ts';
import type { Random } from './random.ts';
import type { Servers } from './servers.ts';
import type { Change } from './store/memory-documents.ts';
import type { Timeline } from './timeline.ts';

const FOLLOWED = [rosterOfPerson, rosterOfAvailability, rosterOfDiary];
const LATE_MS = [1, 5, 20, 100, 500, 20_000] as const;
const AGAIN_MS = 10_000;
/** What the triggers write, they write beside what people do. */
const CAUSE = 'trigger';

interface Setting {
  readonly timeline: Timeline;
  readonly servers: Servers;
  readonly random: Random;
  readonly slots: number;
}

/** Hands on what was written as Firebase does: once or more, late, in any order, and again when it failed. */
export class Triggers {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Hears of every commit. */
  follow(changes: readonly Change[]): void {
    for (const { path } of changes) {
      const [collection, id = '', inner] = path.split('/');
      const trigger = FOLLOWED.find((each) => each.collection === collection);
      if (!trigger || inner !== undefined) continue;
      const times = this.#setting.random.pick([1, 1, 1, 2, 3]);
      for (let time = 0; time < times; time += 1) this.#deliver(trigger, id, this.#setting.random.pick(LATE_MS));
    }
  }

  #deliver(trigger: (typeof FOLLOWED)[number], id: string, afterMs: number): void {
    const { timeline, servers, random, slots } = this.#setting;
    timeline.after(afterMs, () => {
      const { machine, instance } = servers.at(random.whole(0, slots - 1));
      void machine
        .serve(() => causedBy(CAUSE, () => trigger.handle(instance, id)))
        .catch((error: unknown) => {
          if (!(error instanceof Unavailable)) throw error;
          this.#deliver(trigger, id, AGAIN_MS);
        });
    });
  }
}
