import { describe, expect, it } from 'vitest';
import { csvText } from './csv.ts';

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
