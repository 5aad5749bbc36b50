import { describe, expect, it } from '@jest/globals';
import type { CourseModule } from './content.js';
import { contentReferences, mapReferences } from './content-references.js';

const text = { nl: 'a', en: 'a' };
const picture = (fileId: string) => ({ type: 'image' as const, fileId, alt: 'x', decorative: false });
const base = { title: text, required: true };
const module: CourseModule = {
  id: 'm1',
  title: text,
  objective: text,
  skillIds: ['listening', 'closing'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [
    { ...base, kind: 'text', id: 't1', body: { nl: [picture('one.svg')], en: [picture('two.svg'), picture('')] } },
    {
      ...base,
      kind: 'audioFragment',
      id: 'a1',
      introduction: text,
      fileId: 'call.opus',
      durationSeconds: 3,
      spokenLanguage: 'nl',
      transcript: [],
    },
    {
      ...base,
      kind: 'question',
      id: 'q1',
      passRatio: null,
      question: { id: 'q', kind: 'single', prompt: text, options: [], skillIds: ['listening', 'opening'], explanation: text },
    },
    { ...base, kind: 'dialogue', id: 'd1', dialogueId: 'angry-visser', passRatio: null },
    { ...base, kind: 'dialogue', id: 'd2', dialogueId: '', passRatio: null },
    { ...base, kind: 'package', id: 'p1', introduction: text, packageId: 'calm', doneWhen: 'completed', minutes: 5 },
  ],
};

describe('what content points at', () => {
  it('is every skill, file, dialogue and package once, in modules, texts in both languages, fragments and questions', () => {
    expect(contentReferences({ modules: [module] })).toEqual({
      skillIds: ['listening', 'closing', 'opening'],
      fileIds: ['one.svg', 'two.svg', 'call.opus'],
      dialogueIds: ['angry-visser'],
      packageIds: ['calm'],
    });
  });

  it('can be exchanged, and a skill can be left out', () => {
    const mapped = mapReferences(
      { modules: [module] },
      {
        skill: (id) => (id === 'closing' ? null : `skill:${id}`),
        file: (id) => (id === '' ? '' : `file:${id}`),
        dialogue: (id) => (id === '' ? '' : `dialogue:${id}`),
        package: (id) => `package:${id}`,
      },
    );
    expect(contentReferences(mapped)).toEqual({
      skillIds: ['skill:listening', 'skill:opening'],
      fileIds: ['file:one.svg', 'file:two.svg', 'file:call.opus'],
      dialogueIds: ['dialogue:angry-visser'],
      packageIds: ['package:calm'],
    });
  });
});
