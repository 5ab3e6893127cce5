import { setTimeout as wait } from 'node:timers/promises';

interface Waiting<Item> {
  readonly item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

interface Queue<Item> {
  readonly waiting: Waiting<Item>[];
  /** When the last round that wrote something began. */
  wroteAt: number;
  isRunning: boolean;
}

interface Round {
  readonly hasWritten: boolean;
  /** Tells everybody in it. */
  settle(): void;
}

const MOST_IDLE = 1000;

/**
 * Work that comes again and again for the same key: what comes while one round runs is done together in
 * the next, and rounds of one key that write are at least `everyMs` apart. Whoever is alone waits for nobody.
 */
export class Coalesced<Item> {
  readonly #queues = new Map<string, Queue<Item>>();
  readonly #everyMs: number;
  readonly #now: () => number;
  /** Answers whether anything was written. */
  readonly #work: (key: string, items: readonly Item[]) => Promise<boolean>;

  constructor(everyMs: number, now: () => number, work: (key: string, items: readonly Item[]) => Promise<boolean>) {
    this.#everyMs = everyMs;
    this.#now = now;
    this.#work = work;
  }

  /** Whether what is added now has to wait for its turn. */
  isResting(key: string): boolean {
    const queue = this.#queues.get(key);
    return queue !== undefined && (queue.isRunning || this.#pauseOf(queue) > 0);
  }

  /** Settles with the round that does it. */
  add(key: string, item: Item): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const queue = this.#queueOf(key);
    queue.waiting.push({ item, resolve, reject });
    if (!queue.isRunning) void this.#run(key, queue);
    return promise;
  }

  #queueOf(key: string): Queue<Item> {
    const known = this.#queues.get(key);
    if (known) return known;
    if (this.#queues.size >= MOST_IDLE) this.#forgetIdle();
    const queue: Queue<Item> = { waiting: [], wroteAt: -Infinity, isRunning: false };
    this.#queues.set(key, queue);
    return queue;
  }

  #forgetIdle(): void {
    for (const [key, queue] of this.#queues) {
      if (!queue.isRunning && this.#pauseOf(queue) <= 0) this.#queues.delete(key);
    }
  }

  #pauseOf({ wroteAt }: Queue<Item>): number {
    return wroteAt + this.#everyMs - this.#now();
  }

  async #run(key: string, queue: Queue<Item>): Promise<void> {
    queue.isRunning = true;
    while (queue.waiting.length > 0) {
      const pause = this.#pauseOf(queue);
      if (pause > 0) await wait(pause);
      const startedAt = this.#now();
      const { hasWritten, settle } = await this.#round(key, queue.waiting.splice(0));
      if (hasWritten) queue.wroteAt = startedAt;
      settle();
    }
    queue.isRunning = false;
  }

  async #round(key: string, group: readonly Waiting<Item>[]): Promise<Round> {
    try {
      const items = group.map(({ item }) => item);
      const hasWritten = await this.#work(key, items);
      return { hasWritten, settle: () => group.forEach(({ resolve }) => resolve()) };
    } catch (error) {
      return { hasWritten: true, settle: () => group.forEach(({ reject }) => reject(error)) };
    }
  }
}
