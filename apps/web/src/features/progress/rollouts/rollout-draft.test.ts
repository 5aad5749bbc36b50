import { describe, expect, it } from '@jest/globals';
import { rolloutProblem } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import { fieldOf, newDraft, toggled, withCourse } from './rollout-draft';

const both = (word: string) => ({ nl: word, en: word });
const choices = {
  courses: [
    { courseId: 'a', title: both('A'), skills: [{ id: 's1', name: both('Een') }] },
    {
      courseId: 'b',
      title: both('B'),
      skills: [
        { id: 's2', name: both('Twee') },
        { id: 's3', name: both('Drie') },
      ],
    },
  ],
  teams: [
    { id: 't1', name: 'Noord', agents: 6 },
    { id: 't2', name: 'Zuid', agents: 7 },
  ],
  firstStart: '2026-12-07',
};

describe('a roll-out that is being planned', () => {
  it('can be fixed as it begins', () => {
    expect(rolloutProblem(newDraft(choices, 'word'), '2026-11-30')).toBeNull();
  });

  it('takes the skills of another course', () => {
    expect(withCourse(newDraft(choices, 'word'), choices, 'b')).toMatchObject({ courseId: 'b', outcomeSkillIds: ['s2', 's3'] });
  });

  it('ticks and unticks', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it.each([
    [{ teamIds: ['t1'] }, 'teamIds'],
    [{ waveCount: 5 }, 'waveCount'],
    [{ startsOn: '2026-12-08' }, 'startsOn'],
    [{ startsOn: '2026-11-30' }, 'startsOn'],
    [{ weeksBetween: 1 }, 'weeksBetween'],
    [{ seed: '' }, 'seed'],
    [{ outcomeSkillIds: [] }, 'outcomeSkillIds'],
  ])('shows what is wrong with %j where it is', (change, field) => {
    expect(fieldOf(rolloutProblem({ ...newDraft(choices, 'word'), ...change }, '2026-11-30') ?? '')).toBe(field);
  });
});
