const HOUR_MS = 3_600_000;

interface Limit {
  readonly pushesPerHour: number;
}

/** When one more push that is not urgent may leave for a person who had these. */
export function mayPushAt(sent: readonly Date[], { pushesPerHour }: Limit, now: Date): Date {
  const recent = sent
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() - HOUR_MS)
    .toSorted((a, b) => a - b);
  const blocking = recent.at(-pushesPerHour);
  return recent.length < pushesPerHour || blocking === undefined ? now : new Date(blocking + HOUR_MS);
}
