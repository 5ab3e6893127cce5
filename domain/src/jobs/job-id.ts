const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_SIGN = 5;

export const SHORTEST_JOB_ID = 6;
export const LONGEST_JOB_ID = 12;

/** What the id of a job is the digest of: the same person repeating a key meets the same job. */
export function jobSeed(uid: string, key: string): string {
  return `${uid}|${key}`;
}

/** The code people read, from the first bits of the SHA-256 of `jobSeed`. */
export function jobIdOf(digest: Uint8Array, signs: number): string {
  let code = '';
  for (let sign = 0; sign < signs; sign += 1) code += CROCKFORD.charAt(fiveBits(digest, sign * BITS_PER_SIGN));
  return `J-${code}`;
}

function fiveBits(digest: Uint8Array, from: number): number {
  const byte = from >> 3;
  const sixteen = ((digest[byte] ?? 0) << 8) | (digest[byte + 1] ?? 0);
  return (sixteen >> (16 - BITS_PER_SIGN - (from & 7))) & 31;
}
