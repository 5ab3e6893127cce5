/** What the database would bill, counted where it is touched. */
export interface Meter {
  reads: number;
  writes: number;
  deletes: number;
  commits: number;
  /** Commits that met somebody faster and wrote nothing. */
  lost: number;
  trips: number;
  readonly writesByPath: Map<string, number>;
}

export function newMeter(): Meter {
  return { reads: 0, writes: 0, deletes: 0, commits: 0, lost: 0, trips: 0, writesByPath: new Map() };
}

/** The document written most often, and how often. */
export function hottest(meter: Meter): readonly [path: string, writes: number] | undefined {
  return [...meter.writesByPath].toSorted((a, b) => b[1] - a[1])[0];
}
