import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LEVEL_THRESHOLDS } from '../shared/level-bands.js';
import { checkFramework } from './check-framework.js';
import type { Skill, SkillFramework } from './skill-framework.js';

const skill = (id: string, over: Partial<Skill> = {}): Skill => ({
  id,
  code: id,
  name: { nl: 'Doorvragen', en: 'Asking on' },
  description: { nl: '', en: '' },
  parentId: null,
  ...over,
});
const framework = (over: Partial<SkillFramework> = {}): SkillFramework => ({
  id: 'f',
  source: 'own',
  version: 1,
  validFrom: '2026-01-01',
  name: { nl: 'Gesprek', en: 'Conversation' },
  levelThresholds: DEFAULT_LEVEL_THRESHOLDS,
  skills: [skill('listen'), skill('ask', { parentId: 'listen' })],
  ...over,
});

describe('checkFramework', () => {
  it('finds nothing wrong with a complete framework', () => {
    expect(checkFramework(framework())).toEqual([]);
  });

  it.each([
    ['no skills', { skills: [] }, [{ code: 'noSkills' }]],
    ['thresholds that do not rise', { levelThresholds: [0.45, 0.45, 0.72, 0.84] as const }, [{ code: 'thresholdsNotAscending' }]],
    ['a threshold of 1', { levelThresholds: [0.45, 0.6, 0.72, 1] as const }, [{ code: 'thresholdsNotAscending' }]],
    [
      'a name in one language',
      { name: { nl: 'Gesprek', en: '' } },
      [{ code: 'missingTranslation', skillId: null, language: 'en' }],
    ],
    [
      'the same code twice',
      { skills: [skill('a', { code: 'X' }), skill('b', { code: 'X' })] },
      [{ code: 'duplicateCode', skillId: 'b', skillCode: 'X' }],
    ],
    ['a parent from elsewhere', { skills: [skill('a', { parentId: 'z' })] }, [{ code: 'unknownParent', skillId: 'a' }]],
    [
      'two skills that are each other’s parent',
      { skills: [skill('a', { parentId: 'b' }), skill('b', { parentId: 'a' })] },
      [
        { code: 'parentCycle', skillId: 'a' },
        { code: 'parentCycle', skillId: 'b' },
      ],
    ],
  ])('reports %s', (_name, over, problems) => {
    expect(checkFramework(framework(over))).toEqual(problems);
  });
});
