import { createHash } from 'node:crypto';

const LENGTH = 16;

/** The id of what a command makes: repeated, it meets what it made the first time. */
export function madeUpId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('|')).digest('base64url').slice(0, LENGTH);
}
