import { expect, it } from 'vitest';
import { REMOVE_FIELD } from '../decision.ts';
import { tidyBlocked } from './blocked.ts';

const now = new Date('2026-11-20T12:00:00Z');

it('makes the list when there is none', () => {
  expect(tidyBlocked(undefined, now)).toEqual([{ create: 'config/blocked', data: {} }]);
});

it('forgets whoever was blocked more than seven days ago', () => {
  const blocked = { old: new Date('2026-11-13T11:59:59Z'), young: new Date('2026-11-13T12:00:00Z') };
  expect(tidyBlocked(blocked, now)).toEqual([{ update: 'config/blocked', data: { old: REMOVE_FIELD } }]);
  expect(tidyBlocked({ young: blocked.young }, now)).toEqual([]);
});
