import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;

export function newFeedToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Only the hash is stored: whoever reads the database cannot read the calendars. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
