/// <reference path="../../../web/src/papaparse.d.ts" />
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
    const importId = 'import-large-1';
    let longest = 0;
    const send = async (part: number, rows?: readonly ImportRow[]) => {
      const began = performance.now();
      const input = { importId, kind: 'jobs', part, parts: parts.length, ...(rows && { rows }) };
      const answer = await dispatch.call('importRows', dispatch.desk, input, part % 2);
      longest = Math.max(longest, performance.now() - began);
      return answer;
    };

    const wrong: string[] = [];
    for (const [part, rows] of parts.entries()) {
      if (part === parts.length - 1) expect(reasonOf(await send(0))).toBe('not-checked');
      const { verdicts } = importRows.output.parse((await send(part, rows)).result);
      const bad = verdicts.filter(({ act }) => act === 'wrong');
      wrong.push(...bad.flatMap(({ errors }) => errors.map(({ field }) => field)));
    }
    expect(wrong.filter((field) => field === 'positions')).toHaveLength(10);
    expect(await made()).toEqual([]);
    const counts = async () => (await dispatch.store.get(Import, paths.oneImport(importId))).data;
    expect((await counts())?.counts).toEqual({ new: ROWS - WRONG, changed: 0, same: 0, wrong: WRONG });

    // The page is closed half-way; the same file goes on where it was, as a new import would.
    for (const [part] of parts.slice(0, 4).entries()) expect((await send(part)).status).toBe(200);
    for (const [part] of parts.entries()) expect((await send(part)).status).toBe(200);
    const jobs = await made();
    expect(jobs).toHaveLength(ROWS - WRONG);
    expect(jobs.filter(({ title }) => title === '=HYPERLINK("http://evil.test")')).toHaveLength(ROWS / 500);
    expect(jobs.every(({ site, positions }) => site.address === 'Große Straße' && positions[0]?.need === 2)).toBe(true);
    expect((await counts())?.applied).toHaveLength(parts.length);
    expect(longest).toBeLessThan(LONGEST_CALL_MS);
    console.log('longest call', Math.round(longest), 'ms of', parts.length, 'parts');
  },
  LONG_MS,
);
