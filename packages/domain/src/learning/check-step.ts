import { LANGUAGES } from '../shared/localized.js';
import { checkQuestion } from './check-question.js';
import type { AudioFragmentStep, QuestionStep, Step, TextStep } from './content.js';
import { type CourseProblem, halfTranslated, missingTranslations, type ProblemPlace } from './course-problem.js';
import { plainText } from './rich-text.js';

/** Everything that makes a step unfit to publish. */
export function checkStep(step: Step, moduleId: string): readonly CourseProblem[] {
  const place = { moduleId, stepId: step.id };
  return [...missingTranslations(step.title, 'title', place), ...checkKind(step, place)];
}

function checkKind(step: Step, place: ProblemPlace): readonly CourseProblem[] {
  if (step.kind === 'text') return checkText(step, place);
  return step.kind === 'audioFragment' ? checkAudio(step, place) : checkQuestionStep(step, place);
}

function checkText(step: TextStep, place: ProblemPlace): readonly CourseProblem[] {
  return LANGUAGES.flatMap((language) => {
    const problems: CourseProblem[] = [];
    if (plainText(step.body[language]) === '') problems.push({ code: 'missingTranslation', place, field: 'body', language });
    for (const block of step.body[language]) {
      if (block.type !== 'image') continue;
      if (block.fileId === '') problems.push({ code: 'missingImage', place, language });
      if (!block.decorative && block.alt.trim() === '') problems.push({ code: 'missingAltText', place, language });
    }
    return problems;
  });
}

function checkAudio(step: AudioFragmentStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [...halfTranslated(step.introduction, 'introduction', place)];
  if (step.fileId === '' || !(step.durationSeconds > 0)) problems.push({ code: 'missingAudio', place });
  // Without a transcript a deaf colleague cannot follow the step.
  if (!step.transcript.some((turn) => turn.text.trim() !== '')) problems.push({ code: 'emptyTranscript', place });
  const inOrder = step.transcript.every(
    (turn, i) => turn.startSeconds <= turn.endSeconds && turn.startSeconds >= (step.transcript[i - 1]?.startSeconds ?? 0),
  );
  if (!inOrder) problems.push({ code: 'transcriptOutOfOrder', place });
  return problems;
}

function checkQuestionStep(step: QuestionStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems = checkQuestion(step.question, place);
  const reachable = step.passRatio === null || (step.passRatio > 0 && step.passRatio <= 1);
  return reachable ? problems : [...problems, { code: 'passRatioOutOfRange', place }];
}
