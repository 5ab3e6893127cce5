import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../constants.ts';
import { givenJob } from '../jobs/given-job.ts';
import { answeredBefore, remember } from './answered.ts';
import { startChange } from './change.ts';

const change = startChange({ jobId: 'J-1', job: givenJob(), by: 'desk', constants: CONSTANTS }, new Date(0));

describe('a command that was carried out', () => {
  it('is known by its key, for the person who sent it', () => {
    const { job } = remember(change, 'amy', 'key-1', 'p1');
    expect(answeredBefore(job, 'amy', 'key-1')).toBe('p1');
    expect(answeredBefore(job, 'amy', 'key-2')).toBeUndefined();
    expect(answeredBefore(job, 'ben', 'key-1')).toBeUndefined();
  });

  it('may have been answered with nothing', () => {
    expect(answeredBefore(remember(change, 'amy', 'key-1', '').job, 'amy', 'key-1')).toBe('');
  });

  it('is forgotten after a hundred others', () => {
    const keys = Array.from({ length: 101 }, (_, i) => `key-${i}`);
    const { job } = keys.reduce((each, key) => remember(each, 'amy', key, 'p1'), change);
    expect(job.keys).toHaveLength(100);
    expect([answeredBefore(job, 'amy', 'key-0'), answeredBefore(job, 'amy', 'key-1')]).toEqual([undefined, 'p1']);
  });
});
