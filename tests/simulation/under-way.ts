export interface Work {
  /** Nothing else was under way from its beginning to now. */
  alone: boolean;
}

/** What has begun and not ended. */
export class UnderWay {
  readonly #works = new Set<Work>();

  get count(): number {
    return this.#works.size;
  }

  begin(): Work {
    const work = { alone: this.#works.size === 0 };
    for (const other of this.#works) other.alone = false;
    this.#works.add(work);
    return work;
  }

  end(work: Work): void {
    this.#works.delete(work);
  }

  isAlone(): boolean {
    return [...this.#works].every(({ alone }) => alone);
  }
}
