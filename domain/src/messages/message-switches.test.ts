import { describe, expect, it } from 'vitest';
import { givenOrg } from '../people/given-person.ts';
import { decideSetMessageRules } from '../settings/set-message-rules.ts';
import { decideSetSending, isSendingStopped } from '../settings/set-sending.ts';

const app = { name: 'M', tz: 'UTC', languages: ['en'], registration: false, hasAdmin: true, constants: {} };
const RULES = { quietFromMin: 1320, quietToMin: 420, pushesPerHour: 6, drillMin: 15 };

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

describe('the rules of messages', () => {
  const set = (rules = RULES) => decideSetMessageRules({ org: givenOrg(), app, rules, by: 'boss' });

  it('are told to the server and to the web, with what was before', () => {
    const decided = set({ ...RULES, quietToMin: 390 });
    expect(decided).toMatchObject({
      writes: [
        { replace: 'config/org', data: { constants: { quietToMin: 390 } } },
        { replace: 'config/app', data: { constants: { quietToMin: 390 } } },
      ],
      audit: [{ op: 'settings.messages', by: 'boss', diff: { quietToMin: [420, 390] } }],
    });
  });

  it('write nothing when they are as they were', () => {
    expect(set()).toMatchObject({ writes: [], audit: [] });
  });
});
