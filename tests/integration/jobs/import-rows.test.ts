import { Import, type ImportKind, type ImportRow } from '@muster/domain/jobs/imports';
import { importRows } from '@muster/domain/jobs/imports.contracts';
import { Job } from '@muster/domain/jobs/job';
import { Person } from '@muster/domain/people/person';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDispatch, reasonOf, type Dispatch, type Someone } from '../../support/dispatch.ts';
import { withoutATrace } from '../../support/documents.ts';

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('import-rows', { instances: 2 });
});
afterAll(() => dispatch.world.close());

let imports = 0;
const newImport = () => `import-${(imports += 1)}`;

interface Sending {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly part?: number;
  readonly parts?: number;
  readonly rows?: readonly ImportRow[];
}

function send(by: Someone, { part = 0, parts = 1, ...sending }: Sending, instance?: number) {
  return dispatch.call('importRows', by, { part, parts, ...sending }, instance);
}

async function said(by: Someone, sending: Sending) {
  const answer = await send(by, sending);
  if (answer.error) throw new Error(JSON.stringify(answer.error));
  return importRows.output.parse(answer.result);
}

const row = (n: number, cells: Record<string, string>): ImportRow => ({ n, cells });
const person = (n: number, cells: Record<string, string> = {}) =>
  row(n, { email: `p${n}@import.test`, first: 'Pia', last: `No ${n}`, ...cells });
const job = (n: number, cells: Record<string, string> = {}) =>
  row(n, {
    ...{ ref: `A-${n}`, title: `Gate ${n}`, type: 'Security', address: 'Ariel Way', postcode: 'W12 7GF' },
    ...{ start: '2030-01-15 22:00', end: '2030-01-16 06:00', positions: '2 Guard (Security); 1 Steward' },
    ...cells,
  });

async function people(): Promise<Person[]> {
  const found = await dispatch.store.query(Person, { from: paths.people, where: [], limit: 500 });
  return found.flatMap(({ data }) => (data ? [data] : []));
}

async function jobs(): Promise<Job[]> {
  const found = await dispatch.store.query(Job, { from: paths.jobs, where: [], limit: 500 });
  return found.flatMap(({ data }) => (data ? [data] : []));
}

describe('a file of people', () => {
  it('is judged row by row and cell by cell, and nobody is made by that', async () => {
    const before = (await people()).length;
    const rows = [
      person(1),
      person(2, { email: 'nobody', phone: '12', role: 'pilot', skills: 'Flying' }),
      person(3, { postcode: 'ZZ99', maxkm: '900', certificates: 'Security until soon', first: '' }),
      { ...person(4), isTwice: true },
      person(5, { email: 'DESK@muster.test', first: 'Dana', last: 'Desk', role: 'technician' }),
    ];
    const { verdicts } = await said(dispatch.boss, { importId: newImport(), kind: 'people', rows });
    expect(verdicts.map(({ act }) => act)).toEqual(['new', 'wrong', 'wrong', 'wrong', 'changed']);
    expect(verdicts[1]?.errors.map(({ field }) => field)).toEqual(['email', 'role', 'phone', 'skills']);
    expect(verdicts[2]?.errors.map(({ field, why }) => `${field} ${why}`)).toEqual([
      'first required',
      'postcode postcode',
      'maxkm number',
      'certificates certificate',
    ]);
    expect(verdicts[3]?.errors).toEqual([{ field: 'email', why: 'twice' }]);
    expect((await people()).length).toBe(before);
  });

  it('makes the right rows once, also when a part is carried out twice at the same moment, and leaves wrong ones out', async () => {
    const importId = newImport();
    const cells = { role: 'technician', skills: 'security; Steward', certificates: 'Security until 2030-12-31 no 77' };
    const rows = [person(11, { ...cells, postcode: 'W6', phone: "'+44 20 7946 0000" }), person(12, { email: '' })];
    await said(dispatch.boss, { importId, kind: 'people', rows });
    const answers = await Promise.all([0, 1].map((at) => send(dispatch.boss, { importId, kind: 'people' }, at)));
    expect(answers.map(({ error }) => error)).toEqual([undefined, undefined]);
    const made = (await people()).filter(({ email }) => email === 'p11@import.test');
    expect(made).toMatchObject([
      {
        role: 'agent',
        phone: '+442079460000',
        skills: ['security', 'steward'],
        certs: { security: { until: '2030-12-31', state: 'valid', number: '77' } },
        home: { outward: 'W6' },
        mustChange: true,
      },
    ]);
    const again = await said(dispatch.boss, { importId, kind: 'people' });
    expect(again.passwords).toEqual({});
    expect(again.verdicts.map(({ act }) => act)).toEqual(['new', 'wrong']);
  });

  it('changes nothing when it comes twice, and only what differs when it comes changed', async () => {
    const rows = [person(21, { role: 'dispatcher', maxkm: '30' })];
    for (const importId of [newImport(), newImport()]) {
      await said(dispatch.boss, { importId, kind: 'people', rows });
      await said(dispatch.boss, { importId, kind: 'people' });
    }
    const [once] = (await people()).filter(({ email }) => email === 'p21@import.test');
    expect(once).toMatchObject({ role: 'dispatcher', maxKm: 30, rev: 0 });
    const importId = newImport();
    const [verdict] = (await said(dispatch.boss, { importId, kind: 'people', rows: [person(21, { maxkm: '12,5' })] }))
      .verdicts;
    expect(verdict?.act).toBe('changed');
    await said(dispatch.boss, { importId, kind: 'people' });
    const [changed] = (await people()).filter(({ email }) => email === 'p21@import.test');
    expect(changed).toMatchObject({ maxKm: 12.5, role: 'dispatcher', rev: 1 });
  });

  it('hands out a first password for each new person, once', async () => {
    const importId = newImport();
    await said(dispatch.boss, { importId, kind: 'people', rows: [person(31), person(32)] });
    const { passwords } = await said(dispatch.boss, { importId, kind: 'people' });
    expect(Object.keys(passwords)).toEqual(['31', '32']);
  });
});

describe('a file of jobs', () => {
  it('of 400 rows with 36 wrong makes nothing until all of it was looked at, and then the others, each once', async () => {
    const importId = newImport();
    const rows = Array.from({ length: 400 }, (_, at) => job(at + 1, at % 100 < 9 ? { positions: 'some' } : {}));
    const parts = [rows.slice(0, 200), rows.slice(200)];
    const first = { importId, kind: 'jobs', part: 0, parts: 2 } as const;
    const judged = await said(dispatch.desk, { ...first, rows: parts[0] ?? [] });
    expect(judged.verdicts.filter(({ act }) => act === 'wrong')).toHaveLength(18);
    const early = await withoutATrace(dispatch.store, () => send(dispatch.desk, first));
    expect(reasonOf(early)).toBe('not-checked');
    expect(await jobs()).toEqual([]);

    await said(dispatch.desk, { ...first, part: 1, rows: parts[1] ?? [] });
    const { data } = await dispatch.store.get(Import, paths.oneImport(importId));
    expect(data?.counts).toEqual({ new: 364, changed: 0, same: 0, wrong: 36 });
    for (const part of [0, 1, 1, 0]) await said(dispatch.desk, { ...first, part });
    const made = await jobs();
    expect(made).toHaveLength(364);
    expect(made[0]).toMatchObject({
      state: 'draft',
      ownerUid: 'desk',
      positions: [{ label: 'Guard', need: 2 }, { need: 1 }],
    });
  }, 60_000);

  it('meets its jobs when it comes again, whoever brings it', async () => {
    const before = (await jobs()).length;
    const rows = [job(9001), row(9002, { ...job(9002).cells, ref: '' })];
    for (const by of [dispatch.desk, dispatch.boss]) {
      const importId = newImport();
      await said(by, { importId, kind: 'jobs', rows });
      await said(by, { importId, kind: 'jobs' });
    }
    expect((await jobs()).length).toBe(before + 2);
  });

  it.each([
    ['a time that is none', { start: '15.01.2030' }, 'start time'],
    ['an end before the start', { end: '2030-01-15 21:00' }, 'end end-before-start'],
    ['a start in the past', { start: '2020-01-15 22:00' }, 'start past'],
    ['a day that no month has', { start: '2030-02-31 22:00' }, 'start time'],
    ['too many people', { positions: '200 Guard; 1 Steward' }, 'positions too-many-places'],
    ['a postcode that is not known', { postcode: 'E20 1EJ' }, 'postcode postcode'],
  ])('names %s', async (_, cells, wrong) => {
    const { verdicts } = await said(dispatch.desk, { importId: newImport(), kind: 'jobs', rows: [job(1, cells)] });
    expect(verdicts[0]?.errors.map(({ field, why }) => `${field} ${why}`)).toEqual([wrong]);
  });

  it('keeps what looks like a formula as the text it is', async () => {
    const importId = newImport();
    const title = '=HYPERLINK("http://evil.test","click")';
    await said(dispatch.desk, { importId, kind: 'jobs', rows: [job(9101, { ref: 'F-1', title: `'${title}` })] });
    await said(dispatch.desk, { importId, kind: 'jobs' });
    expect((await jobs()).filter((one) => one.title === title)).toHaveLength(1);
  });
});

describe('a file is refused, and leaves nothing behind,', () => {
  it('of people, from anybody but an administrator', async () => {
    const sending = { importId: newImport(), kind: 'people', rows: [person(1)] } as const;
    const answer = await withoutATrace(dispatch.store, () => send(dispatch.desk, sending));
    expect(reasonOf(answer)).toBe('forbidden');
  });

  it('when somebody else began it', async () => {
    const importId = newImport();
    await said(dispatch.desk, { importId, kind: 'jobs', rows: [job(1)] });
    const answer = await withoutATrace(dispatch.store, () => send(dispatch.boss, { importId, kind: 'jobs' }));
    expect(reasonOf(answer)).toBe('not-found');
  });

  it('with 201 rows in a part', async () => {
    const rows = Array.from({ length: 201 }, (_, at) => row(at + 1, { title: 'x' }));
    expect((await send(dispatch.desk, { importId: newImport(), kind: 'jobs', rows })).status).toBe(400);
  });
});
