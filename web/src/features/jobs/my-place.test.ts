import { givenMember } from '@muster/domain/jobs/given-job';
import { expect, it } from 'vitest';
import { givenMyJob } from './given-my-job.ts';
import { colleaguesOn, myPlaceOn } from './my-place.ts';

const job = givenMyJob({
  crew: {
    jan: givenMember({ name: 'Jan Peters', at: new Date('2026-11-20T12:02:00Z') }),
    ola: givenMember({ name: 'Ola Nowak', at: new Date('2026-11-20T12:01:00Z') }),
    lee: givenMember({ name: 'Lee Chan', at: new Date('2026-11-20T12:03:00Z'), lead: true }),
    sam: givenMember({ name: 'Sam Okoro', phase: 'no_show' }),
  },
});

it('numbers the places in the order of the answers', () => {
  expect(myPlaceOn(job, 'jan')).toMatchObject({ number: 2, of: 2, position: 'Guard' });
  expect(myPlaceOn(job, 'sam')).toBeUndefined();
  expect(myPlaceOn(job, 'nobody')).toBeUndefined();
});

it('shows first names of the others, the lead first', () => {
  expect(colleaguesOn(job, 'jan').map(({ firstName, lead }) => [firstName, lead])).toEqual([
    ['Lee', true],
    ['Ola', false],
  ]);
});
