import { describe, expect, it } from '@jest/globals';
import { buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import { nearestPlaces, placeOf } from './problem-place';

const version = buildScorecard([
  buildSection('one', 1, [buildCriterion('a')]),
  buildSection('two', 1, [buildCriterion('b'), buildCriterion('c')]),
]);

describe('the place of a problem', () => {
  it.each([
    ['sections.1.criteria.1.text.en', { criterionId: 'c', sectionId: 'two', number: 3, field: 'text.en', place: 'c.text.en' }],
    ['sections.0.weight', { criterionId: null, sectionId: 'one', number: null, field: 'weight', place: 'one.weight' }],
    ['policies.passRatio', { criterionId: null, sectionId: null, field: 'policies.passRatio', place: 'card.policies.passRatio' }],
    ['', { criterionId: null, sectionId: null, number: null, place: 'card.' }],
  ])('%s', (path, expected) => {
    expect(placeOf(path, version)).toMatchObject(expected);
  });

  it('falls back to the part around it', () => {
    expect(nearestPlaces('c.options.0.points')).toEqual(['c.options.0.points', 'c.options.0', 'c.options', 'c']);
  });
});
