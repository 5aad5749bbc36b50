import { describe, expect, it } from '@jest/globals';
import type { CourseContent, QuestionStep, Step } from './content.js';
import { copyCourse } from './copy-course.js';

const both = (text: string) => ({ nl: text, en: text });
const ask: QuestionStep = {
  kind: 'question',
  id: 'q',
  title: both('q'),
  required: true,
  passRatio: 1,
  question: {
    id: 'question',
    kind: 'single',
    prompt: both('m1'),
    options: [{ id: 'a', text: both('a'), correct: true, feedback: both('') }],
    skillIds: ['listening'],
    explanation: both(''),
  },
};
const image = { type: 'image' as const, fileId: 'picture', alt: 'm1', decorative: false };
const text: Step = { kind: 'text', id: 't', title: both('t'), required: true, body: { nl: [image], en: [image] } };
const module = { id: 'm1', title: both('m1'), objective: both(''), skillIds: ['listening'], optional: false };
const course: CourseContent = {
  title: both('Rustig'),
  summary: both(''),
  modules: [
    { ...module, prerequisiteModuleIds: [], steps: [text] },
    { ...module, id: 'm2', prerequisiteModuleIds: ['m1', 'gone'], steps: [ask] },
  ],
};

describe('a copy of a course', () => {
  const copy = copyCourse(course, (id) => `new-${id}`);

  it('has ids of its own, and what refers to them follows', () => {
    expect(copy.modules.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
      ['new-m1', ['new-t']],
      ['new-m2', ['new-q']],
    ]);
    expect(copy.modules[1]?.prerequisiteModuleIds).toEqual(['new-m1', 'gone']);
    expect(copy.modules[1]?.steps[0]).toMatchObject({ question: { id: 'new-question', options: [{ id: 'new-a' }] } });
  });

  it('asks the same questions of the bank in a quiz, but is another quiz with another draw', () => {
    const draw = { kind: 'draw' as const, id: 'some', skillIds: ['listening'], tags: [], count: 2 };
    const quiz = { kind: 'quiz', id: 'z', quiz: { parts: [{ kind: 'fixed', question: ask.question }, draw] } } as unknown as Step;
    const [one] =
      copyCourse({ ...course, modules: [{ ...module, prerequisiteModuleIds: [], steps: [quiz] }] }, (id) => `new-${id}`)
        .modules[0]?.steps ?? [];
    expect(one).toMatchObject({
      id: 'new-z',
      quiz: { parts: [{ question: { id: 'question', options: [{ id: 'a' }] } }, { id: 'new-some' }] },
    });
  });

  it('keeps its words, and points at the same skills and files', () => {
    expect(copy.modules[0]?.title).toEqual(both('m1'));
    expect(copy.modules[1]?.steps[0]).toMatchObject({
      question: { prompt: both('m1'), skillIds: ['listening'], options: [{ text: both('a') }] },
    });
    expect(copy.modules[0]?.steps[0]).toMatchObject({ body: { nl: [image] } });
  });
});
