import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CODE_BYTES,
  certificateCode,
  certificateNumber,
  certificatePrefix,
  publicName,
  readCode,
  shownCode,
} from './certificate.js';
import { areMet, certificateRequirements } from './certificate-requirements.js';

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

describe('a code', () => {
  it('keeps every bit, and is read back however it is typed', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const code = certificateCode(one);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
        expect(readCode(shownCode(code))).toBe(code);
        expect(readCode(` ${shownCode(code).toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
        expect(certificateCode(other) === code).toBe(Buffer.from(one).equals(Buffer.from(other)));
      }),
    );
  });

  it.each([
    ['7GQ2-M4KD-9XPT-3HNW', '7GQ2M4KD9XPT3HNW'],
    ['7gq2m4kd9xpt3hnw', '7GQ2M4KD9XPT3HNW'],
    ['OIL2-M4KD-9XPT-3HNW', '0112M4KD9XPT3HNW'],
    ['7GQ2-M4KD-9XPT-3HN', null],
    ['7GQ2-M4KD-9XPT-3HNWU', null],
    ['UUUU-UUUU-UUUU-UUUU', null],
    ['', null],
    ['<script>alert(1)', null],
  ])('%s is read as %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });

  it('refuses another number of bytes', () => {
    expect(() => certificateCode(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('a number', () => {
  it.each([
    ['Zonnedaal Energie', 'ZE-2026-0007'],
    ['Klantcontact Noord BV', 'KN-2026-0007'],
    ['Harbour', 'HA-2026-0007'],
    ['École du Téléphone', 'ED-2026-0007'],
    ['’t Hof', 'TH-2026-0007'],
    ['北京', 'XX-2026-0007'],
  ])('of %s', (organisation, number) => {
    expect(certificateNumber(certificatePrefix(organisation), 2026, 7)).toBe(number);
  });

  it('goes on after 9999', () => {
    expect(certificateNumber('ZE', 2026, 12_345)).toBe('ZE-2026-12345');
  });
});

describe('the name a stranger reads', () => {
  it.each([
    ['Fatima', 'el Amrani', false, 'F. A.'],
    ['Anja', 'de Wit', false, 'A. W.'],
    ['Ömer', 'Şahin', false, 'Ö. Ş.'],
    ['Bo', 'van der ’t hof', false, 'B. V.'],
    ['Anja', 'de Wit', true, 'Anja de Wit'],
    ['Anja', '', false, 'A.'],
  ])('%s %s, %s: %s', (givenName, familyName, shows, name) => {
    expect(publicName({ givenName, familyName }, shows)).toBe(name);
  });
});

describe('certificateRequirements', () => {
  const evidence = { completedAt: new Date('2026-11-24T10:00:00Z'), questions: 10, rightAtFirst: 7, modules: 3 };
  it.each([
    ['nothing but completing', {}, null, true],
    ['not completed', { completedAt: null }, null, false],
    ['exactly enough right', {}, 0.7, true],
    ['one too few', { rightAtFirst: 6 }, 0.7, false],
    ['a share of three is rounded up', { questions: 3, rightAtFirst: 2 }, 0.7, false],
    ['without questions the share asks nothing', { questions: 0, rightAtFirst: 0 }, 0.7, true],
    ['enough right but not completed', { completedAt: null }, 0.5, false],
  ])('%s', (_name, over, ratio, met) => {
    expect(areMet(certificateRequirements({ ...evidence, ...over }, ratio))).toBe(met);
  });

  it('says how many were needed', () => {
    expect(certificateRequirements(evidence, 0.75)).toEqual([
      { kind: 'completed', met: true },
      { kind: 'rightAtFirst', met: false, needed: 8, got: 7, of: 10 },
    ]);
  });
});
