const KEPT = 20;

/** The answer of this person's command with this key, if it was carried out before. */
export function keyedAnswer(keys: readonly string[], uid: string, key: string): string | undefined {
  const start = `${uid} ${key} `;
  return keys.find((entry) => entry.startsWith(start))?.slice(start.length);
}

export function withKey(keys: readonly string[], uid: string, key: string, answer: string): string[] {
  return [...keys, `${uid} ${key} ${answer}`].slice(-KEPT);
}
