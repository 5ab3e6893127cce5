import { importRows } from '@muster/domain/jobs/imports.contracts';
import { describe, expect, it } from 'vitest';
import { importRowsOf, matchColumns, partsOf } from './import-file.ts';

const table = (head: string[], rows: string[][]) => ({ head, rows, encoding: 'UTF-8' as const });

describe('the columns of a file', () => {
  it('are found by their name, however it is written, each once', () => {
    const head = ['E-Mail', 'First name', 'Surname', 'Mobile', 'Phone', 'Shoe size'];
    expect(matchColumns(head, 'people')).toEqual(['email', 'first', 'last', 'phone', '', '']);
  });
});

describe('the rows of a file', () => {
  it('are cells by our columns, without empty ones, and say when somebody is named twice', () => {
    const rows = [
      ['a@muster.test', 'Ada'],
      ['A@muster.test', ''],
      ['', 'Bo'],
      ['', 'Cy'],
    ];
    expect(importRowsOf(table(['email', 'first'], rows), ['email', 'first'], 'people')).toEqual([
      { n: 1, cells: { email: 'a@muster.test', first: 'Ada' } },
      { n: 2, cells: { email: 'A@muster.test' }, isTwice: true },
      { n: 3, cells: { first: 'Bo' } },
      { n: 4, cells: { first: 'Cy' } },
    ]);
  });

  it('are sent in parts of at most 200 that the server takes', () => {
    const long = { cells: { instructions: 'x'.repeat(2000) } };
    const rows = Array.from({ length: 450 }, (_, at) => ({ n: at + 1, cells: { title: 'Gate' } }));
    expect(partsOf(rows).map(({ length }) => length)).toEqual([200, 200, 50]);
    const heavy = partsOf(Array.from({ length: 60 }, (_, at) => ({ n: at + 1, ...long })));
    expect(heavy.length).toBeGreaterThan(1);
    expect(heavy.flat().map(({ n }) => n)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    for (const [part, one] of heavy.entries()) {
      const input = { key: 'key-00000001', importId: 'i1', kind: 'jobs', part, parts: heavy.length, rows: one };
      expect(JSON.stringify(input).length).toBeLessThan(64 * 1024);
      expect(importRows.input.safeParse(input).success).toBe(true);
    }
  });
});
