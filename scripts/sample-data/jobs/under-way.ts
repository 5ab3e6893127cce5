import { atHour, minutesFrom, quarterBefore } from '../calendar.ts';
import type { Story } from '../story.ts';
import { accepted, published, story, type Telling } from './telling.ts';

/** Jobs going on now: one as it should be, one short of a person, one nobody completed. */
export function underWayStories(telling: Telling): readonly Story[] {
  return [mallPatrol(telling), shortOfOne(telling), overnightWatch(telling)];
}

function mallPatrol(telling: Telling): Story {
  const { now } = telling;
  const start = quarterBefore(minutesFrom(now, -120));
  const askedAt = atHour(now, -2, 10);
  return story({
    key: 'mall-patrol',
    title: 'Mall patrol',
    type: 'Security',
    at: 'Brent Cross Shopping Centre',
    contact: { name: 'Miriam Katz', phone: '+442079460161' },
    start,
    end: minutesFrom(start, 7 * 60),
    positions: [{ label: 'Patrol', need: 2, skills: ['security', 'steward'] }],
    instructions: 'Two rounds an hour, both levels. Check in with the control room by radio.',
    createdAt: minutesFrom(askedAt, -18),
    scenes: [
      published(askedAt),
      ...accepted(2, minutesFrom(askedAt, 1), telling),
      { at: minutesFrom(start, 4), act: { do: 'start', late: 0 } },
    ],
  });
}

function shortOfOne(telling: Telling): Story {
  const { now } = telling;
  const start = quarterBefore(minutesFrom(now, -20));
  const askedAt = atHour(now, -2, 15);
  return story({
    key: 'food-festival',
    title: 'Food festival stewards',
    type: 'Event',
    urgency: 'urgent',
    waveSize: 5,
    waitSec: 300,
    at: 'Westfield Stratford City',
    contact: { name: 'Renee Clarke', phone: '+442079460141' },
    start,
    end: minutesFrom(start, 6 * 60),
    positions: [{ label: 'Steward', need: 3, skills: ['steward'] }],
    instructions: 'Keep the fire lane along the stalls clear.',
    createdAt: minutesFrom(askedAt, -21),
    scenes: [
      published(askedAt),
      ...accepted(3, minutesFrom(askedAt, 1), telling),
      { at: minutesFrom(start, 3), act: { do: 'start', late: 1 } },
      { at: minutesFrom(now, -3), act: { do: 'withdraw', reason: 'ill' } },
    ],
  });
}

function overnightWatch(telling: Telling): Story {
  const { now } = telling;
  const start = quarterBefore(minutesFrom(now, -9 * 60));
  const askedAt = atHour(now, -3, 12);
  return story({
    key: 'car-park-watch',
    title: 'Car park watch',
    type: 'Parking',
    at: 'Lakeside',
    contact: { name: 'Steve Dodd', phone: '+442079460142' },
    start,
    end: quarterBefore(minutesFrom(now, -35)),
    positions: [{ label: 'Marshal', need: 2, skills: ['marshal'] }],
    instructions: 'Car parks 10 and 11. No entry after the barrier is down.',
    createdAt: minutesFrom(askedAt, -27),
    scenes: [
      published(askedAt),
      ...accepted(2, minutesFrom(askedAt, 1), telling),
      { at: minutesFrom(start, 2), act: { do: 'start', late: 0 } },
    ],
  });
}
