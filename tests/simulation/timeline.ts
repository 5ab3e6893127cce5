interface Event {
  readonly at: number;
  readonly order: number;
  happen(): void;
}

/** Lets everything that waits for nothing but promises run to its next stop. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Time of the simulation, in milliseconds from its beginning. Whatever takes time is an event here,
 * and between two events all promises settle: same events, same run.
 */
export class Timeline {
  #events: Event[] = [];
  #orders = 0;
  #now = 0;

  get now(): number {
    return this.#now;
  }

  after(ms: number, happen: () => void): void {
    this.#orders += 1;
    const event = { at: this.#now + Math.ceil(ms), order: this.#orders, happen };
    const place = this.#events.findLastIndex(({ at }) => at <= event.at) + 1;
    this.#events.splice(place, 0, event);
  }

  /** Carries out what is due up to then, one event after the other. */
  async runUntil(then: number): Promise<void> {
    await settled();
    for (let event = this.#events[0]; event && event.at <= then; event = this.#events[0]) {
      this.#events.shift();
      this.#now = event.at;
      event.happen();
      await settled();
    }
    this.#now = Math.max(this.#now, then);
  }

  /** Carries out everything, also what begins meanwhile. */
  async runUntilQuiet(): Promise<void> {
    await settled();
    for (let event = this.#events.shift(); event; event = this.#events.shift()) {
      this.#now = event.at;
      event.happen();
      await settled();
    }
  }
}
