interface Stoppable {
  stop(): unknown;
}

/** What was started, to be stopped in the opposite order, once. */
export class Started {
  readonly #parts: Stoppable[] = [];
  #isStopping = false;

  get isStopping(): boolean {
    return this.#isStopping;
  }

  add<T extends Stoppable>(part: T): T {
    this.#parts.push(part);
    return part;
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    for (let part = this.#parts.pop(); part; part = this.#parts.pop()) await part.stop();
  }
}
