import type { CourseContent, CourseModule, Step } from './content.js';
import type { RichText } from './rich-text.js';

export interface ContentReferences {
  readonly skillIds: readonly string[];
  readonly fileIds: readonly string[];
}

/** Every skill and file the content points at, each once. */
export function contentReferences(content: Pick<CourseContent, 'modules'>): ContentReferences {
  const skillIds = new Set<string>();
  const fileIds = new Set<string>();
  mapReferences(content, {
    skill: (id) => {
      skillIds.add(id);
      return id;
    },
    file: (id) => {
      if (id !== '') fileIds.add(id);
      return id;
    },
  });
  return { skillIds: [...skillIds], fileIds: [...fileIds] };
}

interface Exchange {
  /** Null: leave the skill out. */
  readonly skill: (id: string) => string | null;
  readonly file: (id: string) => string;
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
  if (step.kind === 'audioFragment') return { ...step, fileId: exchange.file(step.fileId) };
  return { ...step, question: { ...step.question, skillIds: mapSkills(step.question.skillIds, exchange) } };
}

const mapText = (body: RichText, exchange: Exchange): RichText =>
  body.map((block) => (block.type === 'image' ? { ...block, fileId: exchange.file(block.fileId) } : block));

const mapSkills = (ids: readonly string[], exchange: Exchange): readonly string[] =>
  ids.flatMap((id) => exchange.skill(id) ?? []);
