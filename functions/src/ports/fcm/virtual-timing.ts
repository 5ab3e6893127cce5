import type { Timing } from './timing.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** For tests: time that passes at once when nobody has anything left to do. */
export class VirtualTiming implements Timing {
  readonly #heap: Sleeper[] = [];
  readonly #stepMs: number;
  #now = 0;
  #chance = 1;

  /** Whoever wakes within so much of each other wakes together: late by that, never early. */
  constructor(stepMs = 1) {
    this.#stepMs = stepMs;
  }

  now(): number {
    return this.#now;
  }

  wait(ms: number): Promise<void> {
    return new Promise((wake) => this.#push({ at: this.#now + Math.max(0, ms), wake }));
  }

  /** The same sequence at every run. */
  random(): number {
    this.#chance = (this.#chance * 48_271) % 2_147_483_647;
    return this.#chance / 2_147_483_647;
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    const progress = { isDone: false };
    const settled = work.finally(() => {
      progress.isDone = true;
    });
    settled.catch(() => {});
    while (!progress.isDone) {
      await new Promise(setImmediate);
      this.#wakeNext();
    }
    return settled;
  }

  #wakeNext(): void {
    const [first] = this.#heap;
    if (!first) return;
    const woken: Sleeper[] = [];
    const until = first.at + this.#stepMs;
    while (this.#at(0) <= until) {
      const next = this.#pop();
      if (next) woken.push(next);
    }
    this.#now = Math.max(this.#now, woken.at(-1)?.at ?? 0);
    for (const { wake } of woken) wake();
  }

  #push(sleeper: Sleeper): void {
    const heap = this.#heap;
    let at = heap.push(sleeper) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#at(above) <= this.#at(at)) break;
      this.#swap(above, at);
      at = above;
    }
  }

  #pop(): Sleeper | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    heap[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const smaller = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (this.#at(smaller) >= this.#at(at)) return first;
      this.#swap(smaller, at);
      at = smaller;
    }
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (one && other) [this.#heap[a], this.#heap[b]] = [other, one];
  }
}
