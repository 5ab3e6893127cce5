import { expect, it } from 'vitest';
import { givenMyJob } from './given-my-job.ts';
import { colleaguesOn, myPlaceOn } from './my-place.ts';

const member = { pos: 'p1', phase: 'confirmed' as const, source: 'tap' as const, lead: false, rev: 1 };
const job = givenMyJob({
  crew: {
    jan: { ...member, name: 'Jan Peters', at: new Date('2026-11-20T12:02:00Z') },
    ola: { ...member, name: 'Ola Nowak', at: new Date('2026-11-20T12:01:00Z') },
    lee: { ...member, name: 'Lee Chan', at: new Date('2026-11-20T12:03:00Z'), lead: true },
    sam: { ...member, name: 'Sam Okoro', at: new Date('2026-11-20T12:00:00Z'), phase: 'no_show' },
  },
});

it('numbers the places in the order of the answers', () => {
  expect(myPlaceOn(job, 'jan')).toMatchObject({ number: 2, of: 4, position: 'Steward' });
  expect(myPlaceOn(job, 'sam')).toBeUndefined();
  expect(myPlaceOn(job, 'nobody')).toBeUndefined();
});

it('shows first names of the others, the lead first', () => {
  expect(colleaguesOn(job, 'jan').map(({ firstName, lead }) => [firstName, lead])).toEqual([
    ['Lee', true],
    ['Ola', false],
  ]);
});
