import { describe, expect, it } from '@jest/globals';
import { agendaTemplate, MOST_POINTS } from './agenda-template.js';

const point = (title: string, more: { minutes?: number | null; question?: string } = {}) => ({
  title,
  minutes: null,
  question: '',
  ...more,
});

describe('an agenda template', () => {
  it('trims its texts and leaves out empty points', () => {
    expect(agendaTemplate(' Eerste gesprek ', [point(' Hoe gaat het? ', { minutes: 5 }), point(' ')])).toEqual({
      ok: true,
      value: { name: 'Eerste gesprek', points: [point('Hoe gaat het?', { minutes: 5 })] },
    });
  });

  it.each([
    ['no name', ' ', [point('a')], 'textMissing'],
    ['a question without a point', 'x', [point('', { question: 'Waarom?' })], 'textMissing'],
    ['no points', 'x', [], 'noPoints'],
    ['too many', 'x', Array.from({ length: MOST_POINTS + 1 }, () => point('a')), 'tooManyPoints'],
    ['a point that is a story', 'x', [point('a'.repeat(201))], 'textTooLong'],
    ['no time at all', 'x', [point('a', { minutes: 0 })], 'minutesOutOfRange'],
    ['a whole afternoon', 'x', [point('a', { minutes: 121 })], 'minutesOutOfRange'],
    ['half a minute', 'x', [point('a', { minutes: 0.5 })], 'minutesOutOfRange'],
  ])('refuses %s', (_name, name, points, error) => {
    expect(agendaTemplate(name, points)).toEqual({ ok: false, error });
  });
});
