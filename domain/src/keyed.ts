const KEPT = 20;

/** The answer of this person's command with this key, if it was carried out before. */
export function keyedAnswer(keys: readonly string[], uid: string, key: string): string | undefined {
  const start = `${uid} ${key} `;
  return keys.find((entry) => entry.startsWith(start))?.slice(start.length);
}

/** The last `kept` of them, with this one. */
export function withKey(keys: readonly string[], uid: string, key: string, answer: string, kept = KEPT): string[] {
  return [...keys, `${uid} ${key} ${answer}`].slice(-kept);
}
