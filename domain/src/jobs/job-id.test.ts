import { describe, expect, it } from 'vitest';
import { jobIdOf, jobSeed, LONGEST_JOB_ID, SHORTEST_JOB_ID } from './job-id.ts';
import { JobId } from './jobs.contracts.ts';

const digest = Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 211) % 256);

/** The same by whole numbers. */
function bigJobId(signs: number): string {
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const codes = Array.from({ length: signs }, (_, i) => parseInt(bits.slice(i * 5, i * 5 + 5), 2));
  return `J-${codes.map((code) => alphabet[code]).join('')}`;
}

describe('the id of a job', () => {
  it('is the start of the digest in Crockford base 32', () => {
    for (let signs = SHORTEST_JOB_ID; signs <= LONGEST_JOB_ID; signs += 1) {
      expect(jobIdOf(digest, signs)).toBe(bigJobId(signs));
    }
  });

  it('is what the contracts call a job id', () => {
    expect(JobId.safeParse(jobIdOf(digest, SHORTEST_JOB_ID)).success).toBe(true);
    expect(JobId.safeParse(jobIdOf(digest, LONGEST_JOB_ID)).success).toBe(true);
  });

  it('grows at the end when a shorter one is taken', () => {
    expect(jobIdOf(digest, 7).startsWith(jobIdOf(digest, 6))).toBe(true);
  });

  it('tells people and keys apart', () => {
    expect(new Set([jobSeed('u1', 'k'), jobSeed('u2', 'k'), jobSeed('u1', 'l')]).size).toBe(3);
  });
});
