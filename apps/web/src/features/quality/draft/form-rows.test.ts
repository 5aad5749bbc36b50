import { describe, expect, it } from '@jest/globals';
import { buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import { answerByKey, formStateOf, neighbour } from './form-rows';

const card = buildScorecard([
  buildSection('open', 10, [
    buildCriterion('name'),
    buildCriterion('identity', [1, 0], { fatal: 'evaluation', commentRequired: 'whenNotFull' }),
  ]),
  buildSection('solve', 30, [
    buildCriterion('contract', [2, 1, 0], { condition: { criterionId: 'name', optionIds: ['name:0'] } }),
    buildCriterion('remarks', [], { type: 'text' }),
  ]),
]);
const choose = (optionId: string) => ({ optionId });
const criterion = (id: string, changes = {}) => ({ ...buildCriterion(id, [2, 1, 0]), ...changes });

describe('the form', () => {
  it('shows only what its conditions allow, and numbers do not move', () => {
    const closed = formStateOf(card, { answers: { name: choose('name:1') }, comments: {} });
    expect(closed.rows.map((row) => [row.number, row.criterion.id])).toEqual([
      [1, 'name'],
      [2, 'identity'],
      [4, 'remarks'],
    ]);
    const open = formStateOf(card, { answers: { name: choose('name:0') }, comments: {} });
    expect(open.scored).toHaveLength(3);
    expect(open.answeredCount).toBe(1);
    expect(open.open).toEqual(['identity', 'contract']);
  });
  it('says before sending that a fatal answer makes the score zero, and what still counts for learning', () => {
    const { score, rows, open } = formStateOf(card, {
      answers: { name: choose('name:1'), identity: choose('identity:1') },
      comments: {},
    });
    expect(score.final).toBe(0);
    expect(rows[1]?.fatalHit).toBe(true);
    expect(rows[1]?.commentReason).toBe('notFull');
    expect(open).toEqual(['identity']);
  });
});

describe('the keys of the form', () => {
  it('go to the next and the previous criterion and stop at the ends', () => {
    const { rows } = formStateOf(card, { answers: {}, comments: {} });
    expect(neighbour(rows, null, 1)).toBe('name');
    expect(neighbour(rows, 'name', 1)).toBe('identity');
    expect(neighbour(rows, 'identity', 1)).toBe('remarks');
    expect(neighbour(rows, 'remarks', 1)).toBe('remarks');
    expect(neighbour(rows, 'name', -1)).toBe('name');
  });
  it.each([
    ['1 is the first option', criterion('c'), 1, { optionId: 'c:0' }],
    ['3 is the third', criterion('c'), 3, { optionId: 'c:2' }],
    ['4 is nothing when there are three', criterion('c'), 4, null],
    ['0 is not applicable', criterion('c'), 0, 'notApplicable'],
    ['0 is nothing where that is not allowed', criterion('c', { naAllowed: false }), 0, null],
  ])('%s', (_name, asked, key, expected) => {
    expect(answerByKey(asked, {}, key, 'exclude')).toEqual(expected);
  });
  it('0 is nothing when the card forbids it', () => expect(answerByKey(criterion('c'), {}, 0, 'forbid')).toBeNull());
  it('switch the options of a checklist on and off', () => {
    const list = criterion('c', { type: 'checklist' as const });
    const one = answerByKey(list, {}, 2, 'exclude');
    expect(one).toEqual({ optionIds: ['c:1'] });
    expect(answerByKey(list, { c: { optionIds: ['c:1', 'c:0'] } }, 2, 'exclude')).toEqual({ optionIds: ['c:0'] });
  });
});
