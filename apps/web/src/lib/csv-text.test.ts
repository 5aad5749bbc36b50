import { describe, expect, it } from '@jest/globals';
import { csvText } from './csv-text';

describe('a table for a spreadsheet', () => {
  it('has a byte-order mark, semicolons and doubled quotes', () => {
    expect(
      csvText([
        ['Regel', 'Fout'],
        ['3', 'Een "fout"'],
      ]),
    ).toBe('\uFEFF"Regel";"Fout"\r\n"3";"Een ""fout"""\r\n');
  });
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1'])('keeps %j from being a formula', (text) => {
    expect(csvText([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  });
});
