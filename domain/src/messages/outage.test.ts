import { expect, it } from 'vitest';
import { decideSetOutage, downUntil, troubleOf } from './outage.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

it('a provider is down for so long, the other one works', () => {
  const decided = decideSetOutage({ outages: undefined, channel: 'sms', minutes: 60 }, NOW);
  const outages = 'answer' in decided ? decided.answer : undefined;
  expect(downUntil(outages, 'sms', after(59))).toEqual(after(60));
  expect(downUntil(outages, 'sms', after(60))).toBeUndefined();
  expect(downUntil(outages, 'mail', NOW)).toBeUndefined();
});

it('works again as soon as somebody says so, and takes nothing from the other one', () => {
  const outages = { mail: after(10), sms: after(60) };
  expect(decideSetOutage({ outages, channel: 'sms', minutes: 0 }, NOW)).toMatchObject({ answer: { mail: after(10) } });
});

it('pushes are busy or slow for so long, beside what is down', () => {
  const outages = { mail: after(10) };
  const decided = decideSetOutage({ outages, channel: 'push', trouble: 'busy', minutes: 5 }, NOW);
  const next = 'answer' in decided ? decided.answer : undefined;
  expect(next).toEqual({ mail: after(10), push: { is: 'busy', until: after(5) } });
  expect(troubleOf(next, after(4.9))).toEqual({ is: 'busy', until: after(5) });
  expect(troubleOf(next, after(5))).toBeUndefined();
  const again = decideSetOutage({ outages: next, channel: 'push', trouble: 'busy', minutes: 0 }, NOW);
  expect(again).toMatchObject({ answer: { mail: after(10) } });
  expect(troubleOf('answer' in again ? again.answer : undefined, NOW)).toBeUndefined();
});
