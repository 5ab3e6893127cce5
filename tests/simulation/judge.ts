import type { Pushed } from './pushed.ts';
import type { Database } from './database.ts';
import { AFTER_EACH_CALL, AFTER_EACH_COMMIT, WHEN_QUIET } from './invariants/all.ts';
import type { Past } from './past.ts';
import { AFTER_EACH_PUSH } from './invariants/pushes.ts';
import type { ToldCall } from './told.ts';
import type { Scene } from './trace.ts';

/** A rule that did not hold, and after what. */
export interface Broken {
  readonly invariant: string;
  readonly lines: readonly string[];
  readonly after: string;
}

/** Asks every rule at its moment and keeps the first that does not hold. */
export class Judge {
  broken: Broken | undefined;

  afterCommit(scene: Scene): void {
    for (const invariant of AFTER_EACH_COMMIT) this.#ask(invariant.name, scene.commit.cause, () => invariant(scene));
  }

  afterCall(told: ToldCall, database: Database): void {
    for (const invariant of AFTER_EACH_CALL) this.#ask(invariant.name, told.cause, () => invariant(told, database));
  }

  afterPush(message: Pushed['message'], database: Database, now: Date, earlier: readonly Pushed[]): void {
    for (const invariant of AFTER_EACH_PUSH) {
      this.#ask(invariant.name, 'push', () => invariant(message, database, now, earlier));
    }
  }

  afterStorm(lines: string[]): void {
    this.#ask('isSomeOrder', 'a storm', () => lines);
  }

  whenQuiet(past: Past, unanswered: number): void {
    for (const invariant of WHEN_QUIET) this.#ask(invariant.name, 'quiet', () => invariant(past));
    this.#ask('everyCallIsAnswered', 'quiet', () => (unanswered > 0 ? [`${unanswered} calls hang`] : []));
  }

  #ask(invariant: string, after: string, check: () => string[]): void {
    if (this.broken) return;
    const lines = check();
    if (lines.length > 0) this.broken = { invariant, lines, after };
  }
}
