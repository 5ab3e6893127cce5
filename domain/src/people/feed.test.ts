import { expect, it } from 'vitest';
import { decideFeed } from './feed.ts';
import { givenPerson } from './given-person.ts';

const now = new Date('2026-11-20T12:00:00Z');
const facts = (feed?: { hash: string; at: Date }) => ({
  uid: 'ann',
  by: 'ann',
  person: givenPerson(feed ? { feed } : {}),
  diary: {},
  now,
});
const old = { hash: 'old', at: now };

it('replaces the link before, so that a leaked one ends', () => {
  const decided = decideFeed({ ...facts(old), hash: 'new' });
  expect('writes' in decided ? decided.writes.slice(2) : []).toEqual([
    { remove: 'feeds/old' },
    { create: 'feeds/new', data: { uid: 'ann', createdAt: now } },
  ]);
});

it('ends without a successor, once', () => {
  const decided = decideFeed(facts(old));
  expect('writes' in decided ? decided.writes.slice(2) : []).toEqual([{ remove: 'feeds/old' }]);
  expect(decideFeed(facts())).toMatchObject({ writes: [] });
});
