import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { OPEN_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import { SIZE } from '../settings.js';
import { idOf } from './ids.js';

const both = (nl: string, en: string) => ({ nl, en });
const QUIZ_QUESTIONS = 15;

/** A question of four options, as authors write them. */
export const questionOf = (course: number, n: number): Question => ({
  id: `question-${course}-${n}`,
  kind: 'single',
  prompt: both(`Wat zeg je eerst in gesprek ${n}?`, `What do you say first in call ${n}?`),
  options: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: both(`Antwoord ${id} op vraag ${n}, in een gewone zin.`, `Answer ${id} to question ${n}, in a plain sentence.`),
    correct: id === 'b',
    feedback: both('Zo voelt de klant zich gehoord.', 'This way the customer feels heard.'),
  })),
  skillIds: [idOf('skill', n % SIZE.skills)],
  explanation: both('Noem eerst wat de klant meemaakt.', 'Name first what the customer goes through.'),
});

const PARAGRAPH = {
  nl: 'Een klant die boos belt, wil eerst weten dat je hem begrijpt. Noem wat er gebeurd is, en vraag dan pas naar zijn nummer. '.repeat(
    3,
  ),
  en: 'A customer who calls angrily first wants to know that you understand. Name what happened, and only then ask for a number. '.repeat(
    3,
  ),
};

const textStep = (id: string, title: string): Step => {
  const body = (text: string) => [0, 1, 2].map(() => ({ type: 'paragraph' as const, text: [{ text }] }));
  return {
    kind: 'text',
    id,
    title: both(title, title),
    required: true,
    body: { nl: body(PARAGRAPH.nl), en: body(PARAGRAPH.en) },
  };
};

const questionStep = (id: string, question: Question): Step => ({
  ...{ kind: 'question', id, title: both('Wat doe jij?', 'What would you do?'), required: true, question, passRatio: null },
});

const audioStep = (id: string): Step => ({
  kind: 'audioFragment',
  id,
  title: both('Luister naar het begin', 'Listen to the start'),
  required: true,
  introduction: both('Let op de eerste zin van de collega.', 'Mind the first sentence of the colleague.'),
  fileId: idOf('fragment', 0),
  durationSeconds: AUDIO_SECONDS,
  spokenLanguage: 'nl',
  transcript: Array.from({ length: 8 }, (_, turn) => ({
    speaker: turn % 2 === 0 ? ('agent' as const) : ('customer' as const),
    startSeconds: turn * 8,
    endSeconds: turn * 8 + 7,
    text: 'Ik begrijp dat u al een week zonder internet zit, dat is vervelend.',
  })),
});
export const AUDIO_SECONDS = 64;

const quizStep = (course: number): Step => ({
  kind: 'quiz',
  id: 'quiz',
  title: both('Toets', 'Quiz'),
  required: true,
  quiz: {
    introduction: both('', ''),
    parts: Array.from({ length: QUIZ_QUESTIONS }, (_, n) => ({ kind: 'fixed' as const, question: questionOf(course, 100 + n) })),
    passRatio: 0.8,
    attemptsAllowed: 2,
    timeLimitSeconds: 3600,
    opensAt: null,
    closesAt: null,
    handling: 'autosubmit',
    graceSeconds: 0,
    finalGrade: 'highest',
    review: OPEN_REVIEW,
    shuffleQuestions: true,
    shuffleAnswers: true,
  },
});

/** Read, listen, answer, read, answer; the last module ends with a quiz. Every second module asks for the one before it. */
function moduleOf(course: number, n: number): CourseModule {
  const id = (step: number) => `module-${n}-step-${step}`;
  const steps = [
    textStep(id(0), 'Waar het om gaat'),
    audioStep(id(1)),
    questionStep(id(2), questionOf(course, n * 2)),
    textStep(id(3), 'Zo doe je het'),
    questionStep(id(4), questionOf(course, n * 2 + 1)),
  ];
  return {
    id: `module-${n}`,
    title: both(`Deel ${n + 1}: het gesprek openen`, `Part ${n + 1}: opening the call`),
    objective: both(
      'Je kunt een boze klant laten merken dat je hem begrijpt.',
      'You can show an angry customer that you understand.',
    ),
    skillIds: [idOf('skill', n % SIZE.skills)],
    optional: n === SIZE.modules - 2,
    prerequisiteModuleIds: n % 2 === 1 ? [`module-${n - 1}`] : [],
    steps: n === SIZE.modules - 1 ? [...steps, quizStep(course)] : steps,
  };
}

/** Twelve modules of five steps. */
export const courseOf = (course: number): CourseContent => ({
  title: both(`Cursus ${course + 1}: rust in het gesprek`, `Course ${course + 1}: calm in the call`),
  summary: both('Hoe je een moeilijk gesprek opent, leidt en afrondt.', 'How to open, lead and end a difficult call.'),
  modules: Array.from({ length: SIZE.modules }, (_, n) => moduleOf(course, n)),
});
