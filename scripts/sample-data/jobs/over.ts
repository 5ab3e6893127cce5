import { atHour, minutesFrom } from '../calendar.ts';
import type { Story } from '../story.ts';
import { accepted, published, story, type Telling } from './telling.ts';

export function overStories(telling: Telling): readonly Story[] {
  return [...completedStories(telling), ...cancelledStories(telling)];
}

function completedStories(telling: Telling): readonly Story[] {
  const { now } = telling;
  return [
    story({
      key: 'product-launch',
      title: 'Product launch stewards',
      type: 'Event',
      at: 'Westfield London',
      contact: { name: 'Dana Whitmore', phone: '+442079460162' },
      start: atHour(now, -1, 8),
      end: atHour(now, -1, 16),
      positions: [{ label: 'Steward', need: 2, skills: ['steward'] }],
      instructions: 'Stage in the Atrium. Nobody behind the ropes without a wristband.',
      createdAt: atHour(now, -4, 9),
      scenes: worked(telling, atHour(now, -4, 10), 2, atHour(now, -1, 8), atHour(now, -1, 16)),
    }),
    story({
      key: 'store-opening',
      owner: 'supervisor',
      title: 'Store opening security',
      type: 'Security',
      at: 'The Trafford Centre',
      contact: { name: 'Control room', phone: '+442079460143' },
      start: atHour(now, -4, 14),
      end: atHour(now, -4, 22),
      positions: [{ label: 'Guard', need: 2, skills: ['security'] }],
      instructions: 'New store on Regent Crescent. Ribbon is cut at 15:00.',
      createdAt: atHour(now, -7, 11),
      scenes: worked(telling, atHour(now, -7, 12), 2, atHour(now, -4, 14), atHour(now, -4, 22)),
    }),
    story({
      key: 'weekend-security',
      title: 'Weekend security',
      type: 'Security',
      at: 'Bullring',
      contact: { name: 'Duty manager', phone: '+442079460152' },
      start: atHour(now, -8, 10),
      end: atHour(now, -8, 18),
      positions: [{ label: 'Guard', need: 3, skills: ['security'] }],
      instructions: 'Upper mall west. Breaks in turns from 13:00.',
      createdAt: atHour(now, -12, 16),
      scenes: worked(telling, atHour(now, -11, 9), 3, atHour(now, -8, 10), atHour(now, -8, 18)),
    }),
  ];
}

function cancelledStories(telling: Telling): readonly Story[] {
  const { now } = telling;
  const askedAt = atHour(now, -1, 9);
  return [
    story({
      key: 'car-boot-sale',
      title: 'Car boot sale marshals',
      type: 'Parking',
      at: 'Bluewater',
      contact: { name: 'Janet Price', phone: '+442079460131' },
      start: atHour(now, 5, 6),
      end: atHour(now, 5, 13),
      positions: [{ label: 'Marshal', need: 2, skills: ['marshal'] }],
      instructions: 'Car park B, lower deck.',
      createdAt: minutesFrom(askedAt, -40),
      scenes: [
        published(askedAt),
        ...accepted(2, minutesFrom(askedAt, 1), telling),
        { at: minutesFrom(askedAt, 45), act: { do: 'cancel', reason: 'The landlord closed the deck for repairs.' } },
      ],
    }),
    story({
      key: 'reception-twice',
      title: 'Reception cover',
      type: 'Front of house',
      at: 'Merry Hill',
      contact: { name: 'Anjali Rao', phone: '+442079460144' },
      start: atHour(now, 3, 8),
      end: atHour(now, 3, 16),
      positions: [{ label: 'Receptionist', need: 1, skills: ['reception'] }],
      instructions: 'Management suite, Level 1.',
      createdAt: minutesFrom(now, -37),
      scenes: [{ at: minutesFrom(now, -31), act: { do: 'cancel', reason: 'Entered twice.' } }],
    }),
  ];
}

/** Asked, filled, begun a little after the start and completed a little after the end. */
function worked(telling: Telling, askedAt: Date, people: number, start: Date, end: Date): Story['scenes'] {
  return [
    published(askedAt),
    ...accepted(people, minutesFrom(askedAt, 1), telling),
    { at: minutesFrom(start, 3), act: { do: 'start', late: 0 } },
    { at: minutesFrom(end, 4), act: { do: 'complete' } },
  ];
}
