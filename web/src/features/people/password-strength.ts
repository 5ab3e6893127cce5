export const SHORTEST_PASSWORD = 10;

/** How hard a password is to guess, in four words. Length counts most. */
export function strengthOf(password: string): 'short' | 'weak' | 'fair' | 'strong' {
  if (password.length < SHORTEST_PASSWORD) return 'short';
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  const different = new Set(password).size;
  if (different < SHORTEST_PASSWORD / 2) return 'weak';
  const points = password.length + 3 * kinds;
  if (points < 18) return 'weak';
  return points < 24 ? 'fair' : 'strong';
}
