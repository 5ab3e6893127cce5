const MOST = 5000;

/** The same function, which need not think twice about what it was asked lately. For pure functions only. */
export function remembered<Args extends readonly (string | number)[], Answer extends string | number>(
  work: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const known = new Map<string, Answer>();
  return (...args) => {
    const key = args.join(' ');
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const found = work(...args);
    known.set(key, found);
    return found;
  };
}
