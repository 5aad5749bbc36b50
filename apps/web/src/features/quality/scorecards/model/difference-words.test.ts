import { describe, expect, it } from '@jest/globals';
import { buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { english } from '@vakwerk/i18n/english';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { formatNumber } from '@vakwerk/i18n/format-number';
import { differenceLines } from './difference-words';

const catalogue: Readonly<Record<string, string>> = english;
const say = (id: string, values?: Record<string, string>) =>
  formatMessage(english, 'en', id as keyof typeof english, values ?? {});
const lines = (before: ScorecardVersion, after: ScorecardVersion) =>
  differenceLines(before, after, {
    t: say as never,
    tCode: (code, fallback) => (code in catalogue ? say(code) : say(fallback)),
    number: (value, digits) => formatNumber('en', value, digits),
    language: 'en',
    skillName: () => 'Listening',
  }).map(({ sentence, before: was, after: is }) => (was === undefined ? sentence : `${sentence}: ${was} → ${is}`));

const card = buildScorecard([buildSection('Opening', 40, [buildCriterion('Greets')]), buildSection('End', 60, [])]);
const changed = (change: Partial<Parameters<typeof buildCriterion>[2]>) =>
  buildScorecard([buildSection('Opening', 40, [buildCriterion('Greets', [1, 0], change)]), buildSection('End', 60, [])]);

describe('differences in words', () => {
  it.each([
    ['a weight', buildScorecard([{ ...card.sections[0]!, weight: 30.5 }, card.sections[1]!]), ['Opening: weight: 40 → 30.5']],
    [
      'a new point, without its answers one by one',
      buildScorecard([card.sections[0]!, buildSection('End', 60, [buildCriterion('Sums up')])]),
      ['New point: Sums up'],
    ],
    ['a section that went, without what was in it', buildScorecard([card.sections[1]!]), ['Section gone: Opening']],
    ['a word of the domain', changed({ fatal: 'evaluation' }), ['Greets: fatal: no → for the whole call']],
    ['one language', changed({ text: { nl: 'Groet', en: 'Greets' } }), ['Greets: question: NL Greets → NL Groet']],
    ['a skill', changed({ skillId: 'x' }), ['Greets: skill: empty → Listening']],
    ['the pass mark', { ...card, policies: { ...card.policies, passRatio: 0.75 } }, ['The card: passed from: 80.0 % → 75.0 %']],
    ['nothing', card, []],
  ])('tell %s', (_, after, expected) => {
    expect(lines(card, after)).toEqual(expected);
  });
});
