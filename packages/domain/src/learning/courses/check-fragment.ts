import type { CallFragment } from './call-fragment.js';
import type { CourseProblem, ProblemPlace } from './course-problem.js';

/** What a fragment lacks to be heard and to be read. */
export function checkFragment(fragment: CallFragment, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [];
  if (fragment.fileId === '' || !(fragment.durationSeconds > 0)) problems.push({ code: 'missingAudio', place });
  // Without a transcript a deaf colleague cannot follow.
  if (!fragment.transcript.some((turn) => turn.text.trim() !== '')) problems.push({ code: 'emptyTranscript', place });
  const inOrder = fragment.transcript.every(
    (turn, i) => turn.startSeconds <= turn.endSeconds && turn.startSeconds >= (fragment.transcript[i - 1]?.startSeconds ?? 0),
  );
  if (!inOrder) problems.push({ code: 'transcriptOutOfOrder', place });
  return problems;
}
