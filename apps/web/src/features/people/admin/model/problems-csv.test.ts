import { describe, expect, it } from '@jest/globals';
import { problemsCsv } from './problems-csv';

const row = {
  line: 3,
  name: 'Renée "Rie" Abels',
  email: 'renee',
  problems: ['Deze e-mail klopt niet.', 'We kennen deze rol niet.'],
};

describe('the file with mistakes', () => {
  it('has a header, a row per mistake and doubled quotes', () => {
    expect(problemsCsv(['Regel', 'Naam', 'E-mail', 'Fout'], [row])).toBe(
      '\uFEFF"Regel";"Naam";"E-mail";"Fout"\r\n"3";"Renée ""Rie"" Abels";"renee";"Deze e-mail klopt niet. We kennen deze rol niet."\r\n',
    );
  });
  it.each(['=1+1', '+31', '-2', '@SUM(A1)'])('keeps %s from being a formula', (name) => {
    expect(problemsCsv(['a'], [{ ...row, name }])).toContain(`"'${name}"`);
  });
});
