import { describe, expect, it } from '@jest/globals';
import { readCsvText } from './read-csv-text';

const TEXT = 'e-mail;voornaam\nnoel@example.test;Noël\n';
const utf16 = (littleEndian: boolean) => {
  const bytes = new Uint8Array(2 + TEXT.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [n, letter] of [...`\uFEFF${TEXT}`].entries()) view.setUint16(n * 2, letter.charCodeAt(0), littleEndian);
  return bytes;
};

describe('the text of a CSV file', () => {
  it.each([
    ['UTF-8', new Uint8Array(Buffer.from(TEXT))],
    ['UTF-8 with its mark', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`))],
    ['UTF-16, small end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['Windows-1252', new Uint8Array(Buffer.from(TEXT, 'latin1'))],
  ])('is the same in %s', (_, bytes) => {
    expect(readCsvText(bytes)).toBe(TEXT);
  });

  it('is nothing when the file is empty', () => {
    expect(readCsvText(new Uint8Array())).toBe('');
  });
});
