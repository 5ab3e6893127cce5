import { describe, expect, it } from 'vitest';
import { csvText, readCsv } from './csv.ts';

describe('a table as a file', () => {
  it('quotes what needs it and begins so that spreadsheets read UTF-8', () => {
    expect(csvText(['name', 'note'], [['Łukasz', 'one, "two"\nthree']])).toBe(
      '\uFEFFname,note\r\nŁukasz,"one, ""two""\nthree"\r\n',
    );
  });

  it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', '\r=1'])('makes a formula plain text: %j', (cell) => {
    expect(csvText(['a'], [[cell]])).toContain(`'${cell}`);
  });
});

describe('a file that comes in', () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it('is read as UTF-8, with commas, quotes and line ends inside cells', () => {
    const bytes = new TextEncoder().encode('\uFEFFname,note\r\nŁukasz,"a, b\nc"\r\n\r\n');
    expect(readCsv(bytes)).toEqual({ head: ['name', 'note'], rows: [['Łukasz', 'a, b\nc']], encoding: 'UTF-8' });
  });

  it('is read as Latin-1 when it is that, with semicolons', () => {
    expect(readCsv(latin('Vorname;Ort\nJürgen;Köln\n'))).toEqual({
      head: ['Vorname', 'Ort'],
      rows: [['Jürgen', 'Köln']],
      encoding: 'Latin-1',
    });
  });

  it('comes back as it left', () => {
    const rows = [['=1+1', '+44 20 7946 0000']];
    const { rows: back } = readCsv(new TextEncoder().encode(csvText(['a', 'b'], rows)));
    expect(back).toEqual([["'=1+1", "'+44 20 7946 0000"]]);
  });
});
