import type { Question } from '../questions/question.js';
import type { Quiz } from '../quizzes/quiz.js';
import type { CourseContent, CourseModule, PinnedDialogue, Step } from './content.js';
import type { RichText } from './rich-text.js';

export interface ContentReferences {
  readonly skillIds: readonly string[];
  readonly fileIds: readonly string[];
  readonly dialogueIds: readonly string[];
  readonly packageIds: readonly string[];
}

/** Every skill, file, dialogue and package the content points at, each once. */
export function contentReferences(content: Pick<CourseContent, 'modules'>): ContentReferences {
  const skillIds = new Set<string>();
  const fileIds = new Set<string>();
  const dialogueIds = new Set<string>();
  const packageIds = new Set<string>();
  mapReferences(content, {
    skill: (id) => {
      skillIds.add(id);
      return id;
    },
    file: (id) => {
      if (id !== '') fileIds.add(id);
      return id;
    },
    dialogue: (id) => {
      if (id !== '') dialogueIds.add(id);
      return id;
    },
    package: (id) => {
      if (id !== '') packageIds.add(id);
      return id;
    },
  });
  return { skillIds: [...skillIds], fileIds: [...fileIds], dialogueIds: [...dialogueIds], packageIds: [...packageIds] };
}

export interface Exchange {
  /** Null: leave the skill out. */
  readonly skill: (id: string) => string | null;
  readonly file: (id: string) => string;
  readonly dialogue: (id: string) => string;
  readonly package: (id: string) => string;
}

/** The same content, pointing elsewhere: from codes and file names to stored ids. */
export function mapReferences<Content extends Pick<CourseContent, 'modules'>>(content: Content, exchange: Exchange): Content {
  return { ...content, modules: content.modules.map((module) => mapModule(module, exchange)) };
}

function mapModule(module: CourseModule, exchange: Exchange): CourseModule {
  return {
    ...module,
    skillIds: mapSkills(module.skillIds, exchange),
    steps: module.steps.map((step) => mapStep(step, exchange)),
  };
}

function mapStep(step: Step, exchange: Exchange): Step {
  if (step.kind === 'text')
    return { ...step, body: { nl: mapText(step.body.nl, exchange), en: mapText(step.body.en, exchange) } };
  if (step.kind === 'audioFragment' || step.kind === 'video') return { ...step, fileId: exchange.file(step.fileId) };
  if (step.kind === 'quiz') return { ...step, quiz: mapQuiz(step.quiz, exchange) };
  if (step.kind === 'dialogue') return { ...step, dialogueId: exchange.dialogue(step.dialogueId) };
  if (step.kind === 'package') return { ...step, packageId: exchange.package(step.packageId) };
  return { ...step, question: mapQuestion(step.question, exchange) };
}

function mapQuiz(quiz: Quiz, exchange: Exchange): Quiz {
  const parts = quiz.parts.map((part) =>
    part.kind === 'fixed'
      ? { ...part, question: mapQuestion(part.question, exchange) }
      : { ...part, skillIds: mapSkills(part.skillIds, exchange) },
  );
  return { ...quiz, parts };
}

/** The same question, pointing elsewhere. */
export function mapQuestion(question: Question, exchange: Pick<Exchange, 'skill' | 'file'>): Question {
  const skillIds = mapSkills(question.skillIds, exchange);
  if (question.kind !== 'hotMoment') return { ...question, skillIds };
  return { ...question, skillIds, fragment: { ...question.fragment, fileId: exchange.file(question.fragment.fileId) } };
}

const mapText = (body: RichText, exchange: Exchange): RichText =>
  body.map((block) => (block.type === 'image' ? { ...block, fileId: exchange.file(block.fileId) } : block));

const mapSkills = (ids: readonly string[], exchange: Pick<Exchange, 'skill'>): readonly string[] =>
  ids.flatMap((id) => exchange.skill(id) ?? []);

/** The content with every dialogue as it is now; a step whose dialogue gives null pins nothing. */
export function pinDialogues(content: CourseContent, pin: (dialogueId: string) => PinnedDialogue | null): CourseContent {
  const pinned = (step: Step): Step => {
    if (step.kind !== 'dialogue') return step;
    const { pinned: _before, ...rest } = step;
    const now = pin(step.dialogueId);
    return now ? { ...rest, pinned: now } : rest;
  };
  return { ...content, modules: content.modules.map((module) => ({ ...module, steps: module.steps.map(pinned) })) };
}
