import { describe, expect, it } from 'vitest';
import { givenOrg } from '../people/given-person.ts';
import { decideSetSending, isSendingStopped } from '../settings/set-sending.ts';

describe('the switch of all sending', () => {
  const set = (on: boolean, switches = givenOrg().switches) =>
    decideSetSending({ org: givenOrg({ switches }), on, reason: 'wrong list', by: 'boss' });

  it('stops every way at once, and no taps', () => {
    expect(set(false)).toMatchObject({
      writes: [{ replace: 'config/org', data: { switches: { push: false, mail: false, sms: false, taps: true } } }],
      audit: [{ op: 'sending.stopped', by: 'boss', diff: { reason: 'wrong list' } }],
    });
  });

  it('changes nothing that is so already', () => {
    expect(set(true)).toMatchObject({ writes: [], audit: [] });
    const off = { push: false, mail: false, sms: false, taps: true };
    expect(isSendingStopped(off)).toBe(true);
    expect(set(false, off)).toMatchObject({ writes: [] });
    expect(set(true, off)).toMatchObject({ writes: [{ data: { switches: { push: true, mail: true, sms: true } } }] });
  });
});
