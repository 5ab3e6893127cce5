import { atHour, minutesFrom } from '../calendar.ts';
import type { Story } from '../story.ts';
import { accepted, published, story, type Telling } from './telling.ts';

export function filledStories(telling: Telling): readonly Story[] {
  return [lateShopping(telling), openingShift(telling), retailSecurity(telling), queueStewards(telling)];
}

function lateShopping(telling: Telling): Story {
  const { now } = telling;
  const askedAt = atHour(now, -1, 10);
  return story({
    key: 'late-shopping',
    title: 'Late shopping security',
    type: 'Security',
    at: 'Brent Cross Shopping Centre',
    contact: { name: 'Miriam Katz', phone: '+442079460161' },
    start: atHour(now, 1, 18),
    end: atHour(now, 1, 23),
    positions: [{ label: 'Door guard', need: 2, skills: ['security', 'steward'] }],
    instructions: 'North mall doors. Count people in when the screens say so.',
    createdAt: minutesFrom(askedAt, -12),
    scenes: [published(askedAt), ...accepted(3, minutesFrom(askedAt, 1), telling)],
  });
}

function openingShift(telling: Telling): Story {
  const { now } = telling;
  const askedAt = atHour(now, -1, 13);
  return story({
    key: 'opening-shift',
    owner: 'supervisor',
    title: 'Opening shift security',
    type: 'Security',
    at: 'The Trafford Centre',
    contact: { name: 'Control room', phone: '+442079460143' },
    start: atHour(now, 1, 6),
    end: atHour(now, 1, 14),
    positions: [{ label: 'Guard', need: 2, skills: ['security'] }],
    instructions: 'Open the Peel Avenue doors at 06:30. Keys from the control room.',
    createdAt: minutesFrom(askedAt, -33),
    scenes: [published(askedAt), ...accepted(2, minutesFrom(askedAt, 2), telling)],
  });
}

function retailSecurity(telling: Telling): Story {
  const { now } = telling;
  const askedAt = minutesFrom(now, -26 * 60);
  return story({
    key: 'retail-security',
    title: 'Retail security',
    type: 'Security',
    mode: 'direct',
    at: 'Westfield London',
    contact: { name: 'Dana Whitmore', phone: '+442079460162' },
    start: atHour(now, 4, 12),
    end: atHour(now, 4, 20),
    positions: [{ label: 'Guard', need: 3, skills: ['security'] }],
    instructions: 'Ask for Dana at gate 3.',
    dress: 'Black suit, white shirt',
    leadUid: 'agent8',
    named: ['agent8', 'agent11', 'agent5', 'agent12'],
    together: true,
    createdAt: minutesFrom(askedAt, -9),
    scenes: [published(askedAt), ...accepted(4, minutesFrom(askedAt, 1), telling)],
  });
}

function queueStewards(telling: Telling): Story {
  const { now } = telling;
  const askedAt = atHour(now, -1, 14);
  return story({
    key: 'queue-stewards',
    title: 'Queue stewards',
    type: 'Event',
    at: 'Westfield London',
    contact: { name: 'Dana Whitmore', phone: '+442079460162' },
    start: atHour(now, 1, 9),
    end: atHour(now, 1, 17),
    positions: [
      { label: 'Team lead', need: 1, skills: ['steward', 'security'] },
      { label: 'Steward', need: 3, skills: ['steward'] },
    ],
    instructions: 'Signing event at the Atrium. Queue barriers are set up from 08:00.',
    createdAt: minutesFrom(askedAt, -50),
    scenes: [published(askedAt), ...accepted(5, minutesFrom(askedAt, 1), telling)],
  });
}
