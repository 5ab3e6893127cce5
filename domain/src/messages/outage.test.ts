import { expect, it } from 'vitest';
import { decideSetOutage, downUntil } from './outage.ts';

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
