import { createHash } from 'node:crypto';

const NAME_LENGTH = 20;
const HASH_LENGTH = 6;

/** A readable id of what a command makes: repeated, it meets what it made the first time. */
export function madeUpSlug(name: string, ...parts: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const hash = createHash('sha256').update(parts.join('|')).digest('hex').slice(0, HASH_LENGTH);
  return words === '' ? hash : `${words.slice(0, NAME_LENGTH)}-${hash}`;
}
