import { describe, expect, it } from 'vitest';
import { errorFields, LoggableError } from './log.ts';

describe('errorFields', () => {
  it('leaves out a foreign message, which may quote what somebody typed', () => {
    const fields = errorFields(new Error('no user with amina@muster.test'));
    expect(JSON.stringify(fields)).not.toContain('amina');
    expect(fields).toMatchObject({ kind: 'Error', stack: expect.stringContaining('log.test.ts') });
  });

  it('tells our own message, which names places only', () => {
    expect(errorFields(new LoggableError('jobs/J-1 is odd'))).toMatchObject({ detail: 'jobs/J-1 is odd' });
  });
});
