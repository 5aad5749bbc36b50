import { describe, expect, it } from '@jest/globals';
import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import { QUESTION_KINDS } from '@vakwerk/domain/learning/questions/question';
import { questionSchema } from '@vakwerk/domain/learning/questions/question-schema';
import { skills } from '../../demo/content/skills.js';
import { libraryBank } from './library-bank.js';

const known = new Set<string>(skills.map(({ code }) => code));

describe.each(['nl', 'en'] as const)('the bank of the library, where %s is spoken', (spoken) => {
  const entries = libraryBank([], spoken);
  it.each(entries.map(({ content }) => [content.id, content] as const))('%s is ready to be asked', (_id, content) => {
    expect(questionSchema.parse(content)).toEqual(content);
    expect(checkQuestion(content, {})).toEqual([]);
    expect(content.skillIds.filter((code) => !known.has(code))).toEqual([]);
  });

  it('has every kind, and nothing twice', () => {
    expect(new Set(entries.map(({ content }) => content.kind))).toEqual(new Set(QUESTION_KINDS));
    expect(new Set(entries.map(({ content }) => content.id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(35);
  });
});
