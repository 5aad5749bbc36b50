import { LANGUAGES } from '../../shared/localized.js';
import { type CourseProblem, halfTranslated, missingTranslations, type ProblemPlace } from './course-problem.js';
import type { CaptionCue, VideoStep } from './video-step.js';

/** Everything that makes a video unfit to publish: who does not hear reads captions, who does not see reads the transcript. */
export function checkVideo(step: VideoStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [...halfTranslated(step.introduction, 'introduction', place)];
  if (step.fileId === '' || !(step.durationSeconds > 0)) problems.push({ code: 'missingVideo', place });
  for (const language of LANGUAGES) {
    const cues = step.captions[language];
    if (!step.silent && cues.length === 0) problems.push({ code: 'missingCaptions', place, language });
    if (!inOrder(cues)) problems.push({ code: 'captionsOutOfOrder', place, language });
  }
  const transcript = step.silent ? missingTranslations : halfTranslated;
  return [...problems, ...transcript(step.transcript, 'transcript', place)];
}

const inOrder = (cues: readonly CaptionCue[]): boolean =>
  cues.every((cue, at) => cue.endSeconds > cue.startSeconds && cue.startSeconds >= (cues[at - 1]?.startSeconds ?? 0));
