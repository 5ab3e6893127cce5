import { describe, expect, it } from 'vitest';
import { decideBootstrapAdmin } from './bootstrap-admin.ts';
import { givenOrg } from './given-person.ts';

const facts = {
  uid: 'u1',
  email: 'first@muster.test',
  name: { first: 'Ada', last: 'Byron' },
  organisation: 'Muster',
  tz: 'Europe/London',
  org: undefined,
  app: undefined,
  blocked: undefined,
  now: new Date('2026-11-20T12:00:00Z'),
};

describe('decideBootstrapAdmin', () => {
  it('makes the administrator and the settings of an empty project', () => {
    const decided = decideBootstrapAdmin(facts);
    expect(decided).toMatchObject({ answer: { role: 'admin', state: 'active', mustChange: true } });
    const writes = 'writes' in decided ? decided.writes : [];
    expect(writes).toContainEqual({
      put: 'config/app',
      data: {
        name: 'Muster',
        tz: 'Europe/London',
        languages: ['en', 'de', 'pl', 'ar'],
        registration: false,
        constants: {},
        hasAdmin: true,
      },
    });
    expect(writes).toContainEqual({ replace: 'config/org', data: givenOrg({ adminUids: ['u1'] }) });
  });

  it('does nothing once there is an administrator', () => {
    expect(decideBootstrapAdmin({ ...facts, org: givenOrg() })).toEqual({ writes: [], audit: [], answer: undefined });
  });

  it('keeps settings that are there already', () => {
    const org = givenOrg({ adminUids: [], constants: { undoSec: 60 } });
    const decided = decideBootstrapAdmin({ ...facts, org });
    expect('writes' in decided && decided.writes).toContainEqual({
      replace: 'config/org',
      data: { ...org, adminUids: ['u1'] },
    });
  });
});
