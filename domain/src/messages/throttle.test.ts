import { describe, expect, it } from 'vitest';
import { mayPushAt, pushesWithinHour, withSentAgain } from './throttle.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const nothing = { notices: [], others: [], again: undefined, mutes: undefined };

describe('what counts towards the pushes of an hour', () => {
  it('is every notice that was pushed and can wait, those in one bundle once', () => {
    const told = (minutes: number, urgency: 'urgent' | 'standard' = 'standard') => ({
      ...{ urgency, delivery: { sentAt: ago(minutes) } },
    });
    const notices = [told(5), told(5), told(10), told(15, 'urgent'), told(61), { urgency: 'low' as const }];
    expect(pushesWithinHour({ ...nothing, notices }, NOW)).toEqual([ago(5), ago(10)]);
  });

  it('is every offer and message to many that can wait and was not switched off', () => {
    const others = [
      { kind: 'offer', urgency: 'standard', at: ago(3) },
      { kind: 'offer', urgency: 'urgent', at: ago(4) },
      { kind: 'availability.weekly', urgency: 'standard', at: ago(20) },
      { kind: 'offer', urgency: 'low', at: ago(70) },
    ] as const;
    expect(pushesWithinHour({ ...nothing, others }, NOW)).toEqual([ago(3), ago(20)]);
    const mutes = { offer: ['push' as const], week: ['mail' as const] };
    expect(pushesWithinHour({ ...nothing, others, mutes }, NOW)).toEqual([ago(20)]);
  });

  it('is what was sent again by hand, which is kept no longer than it counts', () => {
    const first = withSentAgain(undefined, ago(59));
    const second = withSentAgain(first, NOW);
    expect(pushesWithinHour({ ...nothing, again: second }, NOW)).toEqual([ago(59), NOW]);
    expect(withSentAgain(second, new Date(NOW.getTime() + 2 * 60_000)).at).toHaveLength(2);
  });
});

it('one more may leave once the oldest of six is an hour old', () => {
  const six = [50, 40, 30, 20, 10, 5].map(ago);
  expect(mayPushAt(six, { pushesPerHour: 6 }, NOW)).toEqual(new Date('2026-11-20T12:10:00Z'));
  expect(mayPushAt(six.slice(1), { pushesPerHour: 6 }, NOW)).toEqual(NOW);
});
