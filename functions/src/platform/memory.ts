/** What each key stands for is fixed by its one maker, so what is kept under it is what that maker made. */
function isMadeBy<T>(_make: () => T, kept: unknown): kept is T {
  return kept !== undefined;
}

/** The `memory` of an instance. */
export function newMemory(): <T>(key: symbol, make: () => T) => T {
  const kept = new Map<symbol, unknown>();
  return (key, make) => {
    const known = kept.get(key);
    if (isMadeBy(make, known)) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}
