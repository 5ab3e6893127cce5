export interface Work {
  readonly cause: string;
  /** Nothing else was under way from its beginning to now. */
  alone: boolean;
}

/** What has begun and not ended. */
export class UnderWay {
  readonly #works = new Set<Work>();

  get count(): number {
    return this.#works.size;
  }

  begin(cause: string): Work {
    const work = { cause, alone: this.#works.size === 0 };
    for (const other of this.#works) other.alone = false;
    this.#works.add(work);
    return work;
  }

  end(work: Work): void {
    this.#works.delete(work);
  }

  /**
   * Nothing but this is under way. Who takes a ledger first goes on for all who want it meanwhile, even when its
   * own work is over: then a commit bears its name and is the doing of another.
   */
  isAlone(cause: string): boolean {
    return [...this.#works].every((work) => work.alone && work.cause === cause);
  }
}
