import { atHour, minutesFrom } from '../calendar.ts';
import type { Story } from '../story.ts';
import { accepted, published, story, type Telling } from './telling.ts';

/** Open jobs whose callout sends nothing more: nobody is left, or somebody paused it. */
export function stuckStories(telling: Telling): readonly Story[] {
  return [firstAiders(telling), cctvRoom(telling)];
}

function firstAiders(telling: Telling): Story {
  const { now } = telling;
  const askedAt = atHour(now, -1, 11);
  return story({
    key: 'first-aiders',
    title: 'First aiders for the charity run',
    type: 'Event',
    at: 'Manchester Arndale',
    contact: { name: 'Louise Barlow', phone: '+442079460151' },
    start: atHour(now, 1, 10),
    end: atHour(now, 1, 16),
    positions: [{ label: 'First aider', need: 3, skills: ['first-aid'] }],
    instructions: 'First aid post at the Exchange Square entrance. Kit bags are on site.',
    createdAt: minutesFrom(askedAt, -25),
    scenes: [
      published(askedAt),
      ...accepted(1, minutesFrom(askedAt, 1), telling),
      { at: minutesFrom(askedAt, 6), act: { do: 'decline', reason: 'busy' } },
    ],
  });
}

function cctvRoom(telling: Telling): Story {
  const { now } = telling;
  const askedAt = minutesFrom(now, -300);
  return story({
    key: 'cctv-room',
    title: 'CCTV room cover',
    type: 'Security',
    at: 'Bullring',
    contact: { name: 'Duty manager', phone: '+442079460152' },
    start: atHour(now, 4, 7),
    end: atHour(now, 4, 19),
    positions: [{ label: 'CCTV operator', need: 2, skills: ['cctv'] }],
    instructions: 'Control room behind Moor Street car park, door C2. Bring your licence.',
    notes: 'Client may need only one operator: paused until they call back.',
    createdAt: minutesFrom(askedAt, -15),
    scenes: [
      published(askedAt),
      ...accepted(1, minutesFrom(askedAt, 1), telling),
      { at: minutesFrom(askedAt, 9), act: { do: 'pause' } },
    ],
  });
}
