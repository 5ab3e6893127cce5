import { describe, expect, it } from 'vitest';
import { givenJob, givenMember } from '../jobs/given-job.ts';
import { stillShown } from './closed-offer.ts';

const row = (d: string, lang?: string) => ({ r: 1, km: 2, min: 9, d, ...(lang !== undefined && { lang }) });
const job = { ...givenJob(), crew: {}, standby: [] };
const shown = (facts: Partial<Parameters<typeof stillShown>[0]>) =>
  stillShown({ job, delivery: { rows: {} }, responses: new Map(), ...facts }).map(({ uid }) => uid);

describe('an offer without a place left', () => {
  it('is still shown where it was pushed', () => {
    const rows = {
      ann: row('push:sent@2', 'pl'),
      bob: row('push:none'),
      cem: row('push:queued'),
      dan: row('mail:sent@9'),
    };
    expect(stillShown({ job, delivery: { rows }, responses: new Map() })).toEqual([{ uid: 'ann', lang: 'pl' }]);
  });

  it('is not shown any more to those who accepted, stand by, or said no', () => {
    const rows = { ann: row('push:sent'), bob: row('push:sent'), cem: row('push:sent'), dan: row('push:sent') };
    const accepted = { ...job, crew: { ann: givenMember() } };
    const standby = [{ uid: 'bob', pos: 'p1', at: new Date() }];
    const responses = new Map([['cem', { answer: 'declined' as const }]]);
    expect(shown({ job: { ...accepted, standby }, delivery: { rows }, responses })).toEqual(['dan']);
  });
});
