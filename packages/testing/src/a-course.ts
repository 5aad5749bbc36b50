import type { Type } from '@nestjs/common';
import { ImportCourse } from '@vakwerk/backend/learning/courses/import-course';
import { ImportSkillFramework } from '@vakwerk/backend/skills/frameworks/import-skill-framework';
import type { CourseContent, CourseModule, QuestionStep, Step } from '@vakwerk/domain/learning/courses/content';

/** Anything that hands out the product's own classes. */
interface Product {
  get<T>(type: Type<T>): T;
}

export const inBoth = (nl: string) => ({ nl, en: `${nl} (English)` });

/** A skill framework of two skills, `listening` and `closing`, by the product's own import. */
export async function someSkills(app: Product, organisationId: string): Promise<void> {
  const levels = Array.from({ length: 5 }, (_, n) => ({ name: inBoth(`Niveau ${n}`), seen: inBoth(`Je ziet ${n}`) }));
  const skills = ['listening', 'closing'].map((code) => ({ code, name: inBoth(code), description: inBoth(code), levels }));
  await app
    .get(ImportSkillFramework)
    .run(
      { kind: 'system', organisationId },
      { code: 'contact', name: inBoth('Contact'), description: inBoth('Contact'), skills },
    );
}

export const aTextStep = (id: string, required = true): Step => {
  const body = (text: string) => [{ type: 'paragraph' as const, text: [{ text }] }];
  return { kind: 'text', id, title: inBoth(id), required, body: { nl: body('Lees dit rustig.'), en: body('Read this calmly.') } };
};

/** Twenty seconds of a call. */
export const anAudioStep = (id: string): Step => ({
  kind: 'audioFragment',
  id,
  title: inBoth(id),
  required: true,
  introduction: inBoth('Luister mee'),
  fileId: 'call.mp3',
  durationSeconds: 20,
  spokenLanguage: 'nl',
  transcript: [{ speaker: 'agent', startSeconds: 0, endSeconds: 20, text: 'Goedemiddag.' }],
});

/** Option `right` is right; the words that give it away are KEY-… so that a test can look for them anywhere. */
export const aQuestionStep = (id: string, passRatio: number | null = 1): QuestionStep => ({
  kind: 'question',
  id,
  title: inBoth('Vraag'),
  required: true,
  passRatio,
  question: {
    id: `${id}-q`,
    kind: 'single',
    prompt: inBoth('Wat zeg je?'),
    options: [
      { id: 'right', text: inBoth('Dit'), correct: true, feedback: inBoth('KEY-feedback-right') },
      { id: 'wrong', text: inBoth('Dat'), correct: false, feedback: inBoth('KEY-feedback-wrong') },
    ],
    skillIds: ['listening'],
    explanation: inBoth('KEY-explanation'),
  },
});

export const aModule = (id: string, steps: readonly Step[], more: Partial<CourseModule> = {}): CourseModule => ({
  id,
  title: inBoth(id),
  objective: inBoth('Je kunt het'),
  skillIds: ['listening'],
  optional: false,
  prerequisiteModuleIds: [],
  steps,
  ...more,
});

export const someContent = (modules: readonly CourseModule[], title = 'Rustig blijven'): CourseContent => ({
  title: inBoth(title),
  summary: inBoth('Kort'),
  modules,
});

/** One byte pattern that is an MP3 frame header, enough to be recognised. */
export const someSound = (): Uint8Array =>
  Buffer.from([0xff, 0xfb, 0x90, 0x64, ...Array.from({ length: 996 }, (_, n) => n % 256)]);

/** A published course made by the product's own import; `content` is in codes and file names. */
export async function aCourse(
  app: Product,
  organisationId: string,
  content: CourseContent,
  code = 'calm',
): Promise<{ courseId: string; courseVersionId: string }> {
  const file = { code, content, files: [{ name: 'call.mp3', content: someSound() }], publish: true };
  const { courseId, courseVersionId } = await app.get(ImportCourse).run({ kind: 'system', organisationId }, file);
  return { courseId, courseVersionId: courseVersionId as string };
}
