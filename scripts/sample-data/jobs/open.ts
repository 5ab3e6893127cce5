import { atHour, minutesFrom } from '../calendar.ts';
import type { Story } from '../story.ts';
import { accepted, published, story, type Telling } from './telling.ts';

/** Callouts that are looking for people now. */
export function openStories(telling: Telling): readonly Story[] {
  return [concert(telling), carPark(telling), nightSecurity(telling), receptionCover(telling)];
}

function concert(telling: Telling): Story {
  const { now } = telling;
  return story({
    key: 'concert',
    title: 'Concert evening stewards',
    type: 'Event',
    at: 'Westfield Stratford City',
    contact: { name: 'Renee Clarke', phone: '+442079460141' },
    start: atHour(now, 1, 17),
    end: atHour(now, 1, 23),
    positions: [{ label: 'Steward', need: 6, skills: ['steward'] }],
    instructions: 'Crowd flow between the station and The Street. Briefing at 16:50 by the Christmas tree.',
    dress: 'Black jacket, comfortable shoes',
    createdAt: minutesFrom(now, -42),
    scenes: [
      published(minutesFrom(now, -7)),
      ...accepted(3, minutesFrom(now, -6), telling),
      { at: minutesFrom(now, -3), act: { do: 'decline', reason: 'busy' } },
    ],
  });
}

function carPark(telling: Telling): Story {
  const { now } = telling;
  return story({
    key: 'car-park',
    title: 'Car park marshals',
    type: 'Parking',
    at: 'Lakeside',
    contact: { name: 'Steve Dodd', phone: '+442079460142' },
    start: atHour(now, 2, 9),
    end: atHour(now, 2, 17),
    positions: [{ label: 'Marshal', need: 4, skills: ['marshal'] }],
    instructions: 'Keep the coach bays free. Radios at the blue cabin, car park 3.',
    dress: 'Waterproofs; hi-vis is provided',
    createdAt: minutesFrom(now, -95),
    scenes: [
      published(minutesFrom(now, -5)),
      ...accepted(1, minutesFrom(now, -4), telling),
      { at: minutesFrom(now, -2), act: { do: 'decline', reason: 'far' } },
    ],
  });
}

function nightSecurity({ now }: Telling): Story {
  return story({
    key: 'night-security',
    owner: 'supervisor',
    title: 'Night security',
    type: 'Security',
    urgency: 'urgent',
    at: 'The Trafford Centre',
    contact: { name: 'Control room', phone: '+442079460143' },
    start: atHour(now, 2, 22),
    end: atHour(now, 2, 30),
    positions: [{ label: 'Night guard', need: 2, skills: ['security'] }],
    instructions: 'Walk the Great Hall and the Orient every hour. Log each round.',
    access: 'Staff entrance by the Orient loading bay; ring the bell.',
    createdAt: minutesFrom(now, -20),
    scenes: [published(minutesFrom(now, -1))],
  });
}

function receptionCover({ now }: Telling): Story {
  return story({
    key: 'reception-cover',
    title: 'Reception cover',
    type: 'Front of house',
    mode: 'direct',
    at: 'Merry Hill',
    contact: { name: 'Anjali Rao', phone: '+442079460144' },
    start: atHour(now, 3, 8),
    end: atHour(now, 3, 16),
    positions: [{ label: 'Receptionist', need: 1, skills: ['reception'] }],
    instructions: 'Management suite, Level 1. Anjali shows you the switchboard.',
    dress: 'Smart',
    named: ['agent55', 'agent56', 'agent57'],
    createdAt: minutesFrom(now, -30),
    scenes: [published(minutesFrom(now, -7)), { at: minutesFrom(now, -4), act: { do: 'decline', reason: 'busy' } }],
  });
}
