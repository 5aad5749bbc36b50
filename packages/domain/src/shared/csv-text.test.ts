import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CSV_STYLES, csvRow } from './csv-text.js';

describe('csvRow', () => {
  it('writes numbers as the language reads them, quotes text and leaves nothing empty', () => {
    const row = ['Anna "de snelle"', 0.845, null, 'a;b\nc'];
    expect(csvRow(row, CSV_STYLES.nl)).toBe('"Anna ""de snelle""";0,845;;"a;b\nc"\r\n');
    expect(csvRow(row, CSV_STYLES.en)).toBe('"Anna ""de snelle""",0.845,,"a;b\nc"\r\n');
  });

  it.each(['=1+1', '+31 6', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\uFEFF=1'])(
    'keeps %j from running',
    (text) => {
      expect(csvRow([text], CSV_STYLES.nl)).toBe(`"'${text}"\r\n`);
    },
  );

  it('leaves a negative number a number', () => {
    expect(csvRow([-0.25], CSV_STYLES.nl)).toBe('-0,25\r\n');
  });

  it('gives every text back after unquoting, with at most an apostrophe before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvRow([text], CSV_STYLES.nl).slice(1, -3).replaceAll('""', '"');
        expect([text, `'${text}`]).toContain(cell);
      }),
    );
  });
});
