import { describe, expect, it } from '@jest/globals';
import type { ChoiceQuestion } from '../questions/question.js';
import { checkCourse } from './check-course.js';
import type { AudioFragmentStep, CourseContent, CourseModule, QuestionStep, Step, TextStep } from './content.js';
import { moduleMinutes, stepSeconds } from './minutes.js';

const both = (text: string) => ({ nl: text, en: text });
const none = both('');
const words = (count: number) => [{ type: 'paragraph' as const, text: [{ text: Array(count).fill('woord').join(' ') }] }];
const text: TextStep = { kind: 'text', id: 't', title: both('Lezen'), required: true, body: { nl: words(150), en: words(300) } };
const audio: AudioFragmentStep = {
  kind: 'audioFragment',
  id: 'a',
  title: both('Luisteren'),
  required: true,
  introduction: none,
  fileId: 'f',
  durationSeconds: 41,
  spokenLanguage: 'nl',
  transcript: [
    { speaker: 'customer', startSeconds: 0, endSeconds: 4, text: 'Ik nam een hele dag vrij.' },
    { speaker: 'agent', startSeconds: 3.5, endSeconds: 9, text: 'Dat is heel vervelend.' },
  ],
};
const option = (id: string, correct: boolean) => ({ id, text: both(id), correct, feedback: none });
const ask = {
  kind: 'question',
  id: 'q',
  title: both('Vraag'),
  required: true,
  passRatio: 1,
  question: {
    id: 'q1',
    kind: 'single',
    prompt: both('Wat zeg je?'),
    options: [option('x', true), option('y', false)],
    skillIds: ['s'],
    explanation: none,
  },
} as const satisfies QuestionStep;
const asking = (over: Partial<ChoiceQuestion>): Step => ({ ...ask, question: { ...ask.question, ...over } });
const module = (over: Partial<CourseModule> = {}): CourseModule => ({
  id: 'm',
  title: both('Rustig blijven'),
  objective: both('Je blijft rustig'),
  skillIds: ['s'],
  optional: false,
  prerequisiteModuleIds: [],
  steps: [text, audio, ask],
  ...over,
});
const course = (...modules: CourseModule[]): CourseContent => ({ title: both('Boze klanten'), summary: none, modules });
const codes = (content: CourseContent) => checkCourse(content).map(({ code }) => code);
const image = { type: 'image' as const, fileId: 'i', alt: '', decorative: false };

describe('checkCourse', () => {
  it('finds nothing wrong with a complete course', () => {
    expect(checkCourse(course(module()))).toEqual([]);
  });

  it.each([
    ['no modules', course(), ['noModules']],
    ['only optional modules', course(module({ optional: true })), ['noRequiredModule']],
    ['a module without steps', course(module({ steps: [] })), ['emptyModule']],
    ['a module without a required step', course(module({ steps: [{ ...text, required: false }] })), ['noRequiredStep']],
    ['a module that points at no skill', course(module({ skillIds: [] })), ['noSkill']],
    ['a title in one language', course(module({ title: { nl: 'Rustig', en: '' } })), ['missingTranslation']],
    ['a summary in one language', { ...course(module()), summary: { nl: 'Kort', en: '' } }, ['missingTranslation']],
    ['text in one language', course(module({ steps: [{ ...text, body: { nl: words(3), en: [] } }] })), ['missingTranslation']],
    [
      'pictures only, and they say nothing',
      course(module({ steps: [{ ...text, body: { nl: [...words(2), image], en: [...words(2), image] } }] })),
      ['missingAltText', 'missingAltText'],
    ],
    [
      'a decorative picture is fine',
      course(module({ steps: [{ ...text, body: { nl: [...words(2), { ...image, decorative: true }], en: words(2) } }] })),
      [],
    ],
    [
      'a picture that is not there',
      course(
        module({ steps: [{ ...text, body: { nl: [...words(2), { ...image, fileId: '', alt: 'Een kaart' }], en: words(2) } }] }),
      ),
      ['missingImage'],
    ],
    ['a fragment without sound', course(module({ steps: [{ ...audio, durationSeconds: 0 }] })), ['missingAudio']],
    ['a fragment without transcript', course(module({ steps: [{ ...audio, transcript: [] }] })), ['emptyTranscript']],
    [
      'turns in the wrong order',
      course(module({ steps: [{ ...audio, transcript: audio.transcript.toReversed() }] })),
      ['transcriptOutOfOrder'],
    ],
    ['one option', course(module({ steps: [asking({ options: [option('x', true)] })] })), ['tooFewOptions']],
    [
      'no right option',
      course(module({ steps: [asking({ options: [option('x', false), option('y', false)] })] })),
      ['noCorrectOption'],
    ],
    [
      'two right options on a single question',
      course(module({ steps: [asking({ options: [option('x', true), option('y', true)] })] })),
      ['severalCorrectOptions'],
    ],
    [
      'two right options on a multiple question are fine',
      course(module({ steps: [asking({ kind: 'multiple', options: [option('x', true), option('y', true)] })] })),
      [],
    ],
    ['a question that points at no skill', course(module({ steps: [asking({ skillIds: [] })] })), ['noSkill']],
    ['a pass mark nobody can reach', course(module({ steps: [{ ...ask, passRatio: 1.2 }] })), ['passRatioOutOfRange']],
    ['the same step twice', course(module({ steps: [text, text] })), ['duplicateId']],
    ['a prerequisite from elsewhere', course(module({ prerequisiteModuleIds: ['z'] })), ['unknownPrerequisite']],
    [
      'a prerequisite that comes later',
      course(module({ prerequisiteModuleIds: ['n'] }), module({ id: 'n', steps: [{ ...text, id: 'n1' }] })),
      ['laterPrerequisite'],
    ],
    ['itself as a prerequisite', course(module({ prerequisiteModuleIds: ['m'] })), ['laterPrerequisite']],
  ])('reports %s', (_name, content, expected) => {
    expect(codes(content)).toEqual(expected);
  });

  it('reports everything at once, each with its place', () => {
    const problems = checkCourse(
      course(
        module({
          objective: { nl: '', en: 'Stay calm' },
          steps: [asking({ options: [{ ...option('x', false), feedback: { nl: 'Nee', en: '' } }] })],
        }),
      ),
    );
    expect(problems).toEqual([
      { code: 'missingTranslation', place: { moduleId: 'm' }, field: 'objective', language: 'nl' },
      { code: 'tooFewOptions', place: { moduleId: 'm', stepId: 'q' } },
      { code: 'noCorrectOption', place: { moduleId: 'm', stepId: 'q' } },
      { code: 'missingTranslation', place: { moduleId: 'm', stepId: 'q', optionId: 'x' }, field: 'feedback', language: 'en' },
    ]);
  });
});

describe('minutes', () => {
  it('follows the words of the language, the sound and the questions', () => {
    expect(stepSeconds(text, 'nl')).toBe(60);
    expect(stepSeconds(text, 'en')).toBe(120);
    expect(stepSeconds({ ...text, body: { nl: [...words(150), image], en: [] } }, 'nl')).toBe(70);
    expect(stepSeconds(audio, 'nl')).toBe(41);
    expect(stepSeconds(ask, 'nl')).toBeCloseTo(20 + (5 / 150) * 60, 9);
  });

  it('rounds a module up to whole minutes, at least one', () => {
    expect(moduleMinutes(module(), 'nl')).toBe(3);
    expect(moduleMinutes({ steps: [text] }, 'nl')).toBe(1);
    expect(moduleMinutes({ steps: [] }, 'nl')).toBe(1);
  });
});
