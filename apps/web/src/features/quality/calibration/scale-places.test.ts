import { describe, expect, it } from '@jest/globals';
import { scalePlaces } from './scale-places';

const option = (id: string, points: number) => ({ id, label: { nl: id, en: id }, points });
const by = (evaluatorId: string, optionIds: string[], points: number | null = null) => ({
  evaluatorId,
  points,
  answer: { optionIds, notApplicable: optionIds.length === 0 && points === null },
});
const who = (places: ReturnType<typeof scalePlaces>) =>
  places.map(({ key, answers }) => [key, ...answers.map(({ evaluatorId }) => evaluatorId)]);

describe('the places on a scale', () => {
  it('run from few to many points, whatever the order on the card', () => {
    const criterion = { type: 'yesNo' as const, options: [option('yes', 1), option('no', 0)] };
    expect(who(scalePlaces(criterion, [by('a', ['yes']), by('b', ['no']), by('c', ['yes'])]))).toEqual([
      ['no', 'b'],
      ['yes', 'a', 'c'],
    ]);
  });

  it('have "does not apply" at the end, only when somebody said so', () => {
    const criterion = { type: 'scale' as const, options: [option('1', 1), option('2', 2)] };
    expect(who(scalePlaces(criterion, [by('a', ['1']), by('b', [])]))).toEqual([['1', 'a'], ['2'], ['notApplicable', 'b']]);
  });

  it('are the sums of a checklist: the lowest, the highest and what was given', () => {
    const criterion = { type: 'checklist' as const, options: [option('x', 2), option('y', 3), option('z', -1)] };
    expect(who(scalePlaces(criterion, [by('a', ['x'], 2), by('b', ['x', 'y'], 5), by('c', ['y', 'z'], 2)]))).toEqual([
      ['sum -1'],
      ['sum 2', 'a', 'c'],
      ['sum 5', 'b'],
    ]);
  });
});
