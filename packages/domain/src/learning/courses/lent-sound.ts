import type { CourseContent, Step } from './content.js';

/** The sounds of calls in a content, by file: any of them may have been lent for a while only. */
export const callSoundsIn = ({ modules }: Pick<CourseContent, 'modules'>): readonly string[] =>
  modules.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'audioFragment' && step.fileId !== '' ? [step.fileId] : [])),
  );

/** The content as it is shown once these sounds may not be heard any more: their words are gone with them. */
export function withoutSounds<Content extends Pick<CourseContent, 'modules'>>(
  content: Content,
  gone: ReadonlySet<string>,
): Content {
  if (gone.size === 0) return content;
  const without = (step: Step): Step =>
    step.kind === 'audioFragment' && gone.has(step.fileId) ? { ...step, fileId: '', durationSeconds: 0, transcript: [] } : step;
  return { ...content, modules: content.modules.map((module) => ({ ...module, steps: module.steps.map(without) })) };
}
