import { describe, expect, it } from '@jest/globals';
import { buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import fc from 'fast-check';
import { startHistory } from '../../../../lib/history';
import { type CardChange, type CardDraft, changeCard, stepOfCriterion } from './card-draft';
import { cardReducer } from './card-history';

const none = { nl: '', en: '' };
const card: CardDraft = {
  name: none,
  description: none,
  version: buildScorecard([
    buildSection('one', 40, [buildCriterion('a'), buildCriterion('b')]),
    buildSection('two', 20, [buildCriterion('c')]),
    buildSection('three', 10, []),
  ]),
};
const shape = ({ version }: CardDraft) =>
  version.sections.map(({ id, criteria }) => `${id}:${criteria.map((one) => one.id).join('')}`).join(' ');

describe('changing a card', () => {
  it.each<[string, CardChange, string]>([
    [
      'moves a criterion within its section',
      { type: 'moveCriterion', id: 'a', sectionId: 'one', index: 1 },
      'one:ba two:c three:',
    ],
    [
      'moves a criterion to another section',
      { type: 'moveCriterion', id: 'a', sectionId: 'two', index: 1 },
      'one:b two:ca three:',
    ],
    [
      'moves a criterion to an empty section',
      { type: 'moveCriterion', id: 'c', sectionId: 'three', index: 0 },
      'one:ab two: three:c',
    ],
    ['leaves a move to nowhere', { type: 'moveCriterion', id: 'a', sectionId: 'gone', index: 0 }, 'one:ab two:c three:'],
    ['moves a section with what is in it', { type: 'moveSection', id: 'two', index: 0 }, 'two:c one:ab three:'],
    ['stops at the end', { type: 'moveSection', id: 'two', index: 99 }, 'one:ab three: two:c'],
    [
      'adds a criterion at a place',
      { type: 'addCriterion', sectionId: 'one', criterion: buildCriterion('x'), index: 1 },
      'one:axb two:c three:',
    ],
    ['removes a criterion', { type: 'removeCriterion', id: 'b' }, 'one:a two:c three:'],
    ['removes a section', { type: 'removeSection', id: 'one' }, 'two:c three:'],
  ])('%s', (_, change, expected) => {
    expect(shape(changeCard(card, change))).toBe(expected);
  });

  it('gives the same card when nothing changed, so that nothing is saved or undone', () => {
    for (const change of [
      { type: 'removeCriterion', id: 'gone' },
      { type: 'moveSection', id: 'one', index: 0 },
      { type: 'section', id: 'gone', fields: { weight: 3 } },
      { type: 'model', model: 'weightedPoints' },
    ] satisfies CardChange[])
      expect(changeCard(card, change)).toBe(card);
  });

  it('changes one criterion and no other', () => {
    const after = changeCard(card, { type: 'criterion', id: 'b', fields: { fatal: 'evaluation' } });
    expect(criteriaInOrder(after.version).map(({ fatal }) => fatal)).toEqual(['none', 'evaluation', 'none']);
    expect(after.version.sections[1]).toBe(card.version.sections[1]);
  });
});

describe('stepping with the buttons', () => {
  const step = (id: string, by: -1 | 1) => {
    const change = stepOfCriterion(card, id, by);
    return change && shape(changeCard(card, change));
  };
  it.each([
    ['a', 1, 'one:ba two:c three:'],
    ['b', 1, 'one:a two:bc three:'],
    ['c', -1, 'one:abc two: three:'],
    ['c', 1, 'one:ab two: three:c'],
    ['a', -1, null],
  ] as const)('%s by %d gives %s', (id, by, expected) => {
    expect(step(id, by)).toBe(expected);
  });

  it('never loses or doubles a criterion', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<-1 | 1>(-1, 1))), (steps) => {
        const end = steps.reduce((now, [id, by]) => {
          const change = stepOfCriterion(now, id, by);
          return change ? changeCard(now, change) : now;
        }, card);
        expect(
          criteriaInOrder(end.version)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(['a', 'b', 'c']);
      }),
    );
  });
});

describe('undo', () => {
  const weight = (value: number, at: number) =>
    ({ type: 'change', at, change: { type: 'section', id: 'one', fields: { weight: value } } }) as const;

  it('takes back a field that was typed in one go as one step, and after a pause as another', () => {
    const typed = [weight(4, 0), weight(45, 200), weight(5, 5000)].reduce(cardReducer, startHistory(card));
    const once = cardReducer(typed, { type: 'undo' });
    expect(once.now.version.sections[0]?.weight).toBe(45);
    expect(cardReducer(once, { type: 'undo' }).now).toBe(card);
  });

  it('and redo come back to where they were, whatever was done', () => {
    const change = fc.constantFrom<CardChange>(
      { type: 'removeCriterion', id: 'a' },
      { type: 'moveSection', id: 'two', index: 0 },
      { type: 'weights', weights: [1, 2, 3] },
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const done = changes.reduce((h, c) => cardReducer(h, { type: 'change', change: c, at: 0 }), startHistory(card));
        const steps = done.past.length;
        const back = Array.from({ length: steps }).reduce<typeof done>((h) => cardReducer(h, { type: 'undo' }), done);
        expect(back.now).toBe(card);
        const forth = Array.from({ length: steps }).reduce<typeof done>((h) => cardReducer(h, { type: 'redo' }), back);
        expect(forth.now).toBe(done.now);
      }),
    );
  });
});
