import { atHour, minutesFrom } from '../calendar.ts';
import type { Story } from '../story.ts';
import { story, type Telling } from './telling.ts';

export function draftStories({ now }: Telling): readonly Story[] {
  return [
    story({
      key: 'winter-market',
      title: 'Winter market stewards',
      type: 'Event',
      at: 'Bluewater',
      contact: { name: 'Janet Price', phone: '+442079460131' },
      start: atHour(now, 6, 10),
      end: atHour(now, 6, 18),
      positions: [
        { label: 'Steward', need: 6, skills: ['steward'] },
        { label: 'First aider', need: 1, skills: ['first-aid'] },
      ],
      instructions: 'Meet at the Thames Walk entrance. Hi-vis is handed out on arrival.',
      dress: 'Dark trousers, warm coat',
      notes: 'Waiting for the client to confirm the number of stalls.',
      createdAt: minutesFrom(now, -190),
      scenes: [],
    }),
    story({
      key: 'late-night-shopping',
      owner: 'supervisor',
      title: 'Late-night shopping security',
      type: 'Security',
      at: 'Liverpool ONE',
      contact: { name: 'Paul Rimmer', phone: '+442079460132' },
      start: atHour(now, 9, 17),
      end: atHour(now, 9, 23),
      positions: [{ label: 'Guard', need: 3, skills: ['security'] }],
      instructions: 'Report to the control room on Level 2.',
      createdAt: atHour(now, -1, 15),
      scenes: [],
    }),
  ];
}
