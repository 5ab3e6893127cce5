import { describe, expect, it } from 'vitest';
import { positionsText } from './job-columns.ts';
import { JobDraft } from './jobs.contracts.ts';
import { readJobRow } from './read-job-row.ts';
import * as z from 'zod';

const SKILLS = new Map([['security', 'Security (SIA)']]);
const FACTS = {
  skills: new Map([['security', 'Security']]),
  tz: 'Europe/London',
  now: new Date('2026-11-27T12:00:00Z'),
};
const CELLS = {
  ...{ title: 'Night watch', type: 'Security', address: 'Ariel Way', postcode: 'w127gf' },
  ...{ start: '2027-01-15 22:00', end: '2027-01-16T6:00', positions: '2 Guard (Security); 1x Steward' },
};

function errorsOf(cells: Record<string, string>) {
  const read = readJobRow({ ...CELLS, ...cells }, FACTS);
  return 'errors' in read ? read.errors.map(({ field, why }) => `${field} ${why}`) : [];
}

describe('a row of a file of jobs', () => {
  it('is a draft that the server takes, on the wall clock of its zone', () => {
    const read = readJobRow({ ...CELLS, timezone: 'Europe/Berlin', urgency: 'URGENT', contact: 'Dana' }, FACTS);
    if (!('draft' in read)) throw new Error(JSON.stringify(read.errors));
    expect(JobDraft.safeParse(z.encode(JobDraft, read.draft)).success).toBe(true);
    expect(read.draft).toMatchObject({
      start: new Date('2027-01-15T21:00:00Z'),
      urgency: 'urgent',
      site: { contact: { name: 'Dana', phone: '' } },
      positions: [
        { label: 'Guard', need: 2, skills: ['security'] },
        { label: 'Steward', need: 1, skills: [] },
      ],
    });
  });

  it.each([
    [{ title: 'ab' }, 'title required'],
    [{ instructions: 'x'.repeat(2001) }, 'instructions too-long'],
    [{ urgency: 'now' }, 'urgency urgency'],
    [{ postcode: '' }, 'postcode required'],
    [{ postcode: 'E20 1EJ' }, 'postcode postcode'],
    [{ timezone: 'Mars' }, 'timezone time-zone'],
    [{ start: '15.01.2027 22:00' }, 'start time'],
    [{ end: '2027-02-30 06:00' }, 'end time'],
    [{ end: '2027-01-15 22:00' }, 'end end-before-start'],
    [{ start: '2026-11-27 11:00' }, 'start past'],
    [{ positions: '' }, 'positions required'],
    [{ positions: 'some guards' }, 'positions positions'],
    [{ positions: '0 Guard' }, 'positions positions'],
    [{ positions: '2 Guard (Flying)' }, 'positions skill'],
    [{ positions: '150 Guard; 51 Steward' }, 'positions too-many-places'],
  ])('names what is wrong in %j', (cells, wrong) => {
    expect(errorsOf(cells)).toEqual([wrong]);
  });

  it('reads the positions that an export writes', () => {
    const positions = [
      { label: 'Guard', need: 2, skills: ['security'] },
      { label: 'Steward', need: 1, skills: [] },
    ];
    const text = positionsText(positions, (id) => (SKILLS.get(id) ?? id).replace(/ \(.*\)/, ''));
    const read = readJobRow({ ...CELLS, positions: text }, FACTS);
    expect(read).toMatchObject({ draft: { positions } });
  });
});
