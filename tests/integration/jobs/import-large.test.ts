import { Import, type ImportRow } from '@muster/domain/jobs/imports';
import { importRows } from '@muster/domain/jobs/imports.contracts';
import { Job } from '@muster/domain/jobs/job';
import { paths } from '@muster/domain/paths';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importRowsOf, matchColumns, partsOf } from '../../../web/src/features/jobs/import/import-file.ts';
import { readCsv } from '../../../web/src/ui/csv.ts';
import { openDispatch, reasonOf, type Dispatch } from '../../support/dispatch.ts';

const ROWS = 5000;
const WRONG = 37;
/** Half of what a callable may take. */
const LONGEST_CALL_MS = 30_000;
const LONG_MS = 300_000;

let dispatch: Dispatch;
beforeAll(async () => {
  dispatch = await openDispatch('import-large', { instances: 2 });
});
afterAll(() => dispatch.world.close());

/** Seven ways to be wrong, in turn. */
const FAULTS: readonly Record<string, string>[] = [
  { start: '15.01.2030' },
  { end: '2030-01-15 21:00' },
  { postcode: 'ZZ99' },
  { positions: 'some' },
  { positions: '=2+2 Guard' },
  { title: '' },
  { urgency: '@now' },
];

/** As an old spreadsheet writes it: Latin-1, semicolons, and cells that would be worked out if they were formulas. */
function file(): Uint8Array {
  const head = ['Reference', 'Name', 'Job type', 'Address', 'Postal code', 'Begin', 'Until', 'Positions', 'Urgency'];
  const every = Math.floor(ROWS / WRONG);
  const lines = Array.from({ length: ROWS }, (_, at) => {
    const fault = at % every === 0 && at / every < WRONG ? FAULTS[(at / every) % FAULTS.length] : undefined;
    const title = at % 500 === 1 ? '=HYPERLINK(""http://evil.test"")' : `Tür ${at}`;
    const [start, end, positions] = ['2030-01-15 22:00', '2030-01-16 06:00', '2 Wächter (Security)'];
    const usual = { title, postcode: 'W12 7GF', start, end, positions, urgency: 'standard' };
    const cells = { ...usual, ...fault };
    return [`L-${at}`, cells.title, 'Security', 'Große Straße', cells.postcode, cells.start, cells.end]
      .concat(cells.positions, cells.urgency)
      .map((cell) => `"${cell}"`)
      .join(';');
  });
  return Buffer.from([head.join(';'), ...lines].join('\r\n'), 'latin1');
}

async function made(): Promise<Job[]> {
  const found = await dispatch.store.query(Job, { from: paths.jobs, where: [], limit: ROWS + 1 });
  return found.flatMap(({ data }) => (data ? [data] : []));
}

it(
  'takes a file of 5,000 rows, names the 37 that are wrong, and makes all others once and nothing before',
  async () => {
    const table = readCsv(file());
    expect(table.encoding).toBe('Latin-1');
    const parts = partsOf(importRowsOf(table, matchColumns(table.head, 'jobs'), 'jobs'));
    let longest = 0;
    const sender = (importId: string) => async (part: number, rows?: readonly ImportRow[]) => {
      const began = performance.now();
      const input = { importId, kind: 'jobs', part, parts: parts.length, ...(rows && { rows }) };
      const answer = await dispatch.call('importRows', dispatch.desk, input, part % 2);
      longest = Math.max(longest, performance.now() - began);
      return answer;
    };
    const countsOf = async (importId: string) =>
      (await dispatch.store.get(Import, paths.oneImport(importId))).data?.counts;

    const send = sender('import-large-1');
    const wrong: string[] = [];
    const early: unknown[] = [];
    for (const [part, rows] of parts.entries()) {
      early.push(reasonOf(await send(0)));
      const { verdicts } = importRows.output.parse((await send(part, rows)).result);
      const bad = verdicts.filter(({ act }) => act === 'wrong');
      wrong.push(...bad.flatMap(({ errors }) => errors.map(({ field }) => field)));
    }
    // All but the first time, where nothing is known yet: not before the last part was looked at.
    expect([early[0], new Set(early.slice(1))]).toEqual(['not-found', new Set(['not-checked'])]);
    expect(wrong.filter((field) => field === 'positions')).toHaveLength(10);
    expect(await made()).toEqual([]);
    expect(await countsOf('import-large-1')).toEqual({ new: ROWS - WRONG, changed: 0, same: 0, wrong: WRONG });
    for (const [part] of parts.slice(0, 4).entries()) expect((await send(part)).status).toBe(200);
    const before = (await made()).length;
    expect(before).toBeGreaterThan(500);

    // The page was loaded anew: the same file goes on as another import.
    const again = sender('import-large-2');
    for (const [part, rows] of parts.entries()) expect((await again(part, rows)).status).toBe(200);
    expect(await countsOf('import-large-2')).toMatchObject({ new: ROWS - WRONG - before, same: before, wrong: WRONG });
    for (const [part] of parts.entries()) expect((await again(part)).status).toBe(200);
    const jobs = await made();
    expect(jobs).toHaveLength(ROWS - WRONG);
    expect(jobs.filter(({ title }) => title === '=HYPERLINK("http://evil.test")')).toHaveLength(ROWS / 500);
    expect(jobs.every(({ site, positions }) => site.address === 'Große Straße' && positions[0]?.need === 2)).toBe(true);
    expect(longest).toBeLessThan(LONGEST_CALL_MS);
  },
  LONG_MS,
);
