import { LANGUAGES } from '../../shared/localized.js';
import { checkQuestion } from '../questions/check-question.js';
import { checkQuiz } from '../quizzes/check-quiz.js';
import { checkFragment } from './check-fragment.js';
import { checkVideo } from './check-video.js';
import type { AudioFragmentStep, DialogueStep, PackageStep, QuestionStep, Step, TextStep } from './content.js';
import { type CourseProblem, halfTranslated, missingTranslations, type ProblemPlace } from './course-problem.js';
import { isSafeLink, plainText, textRuns } from './rich-text.js';

/** Everything that makes a step unfit to publish. */
export function checkStep(step: Step, moduleId: string): readonly CourseProblem[] {
  const place = { moduleId, stepId: step.id };
  return [...missingTranslations(step.title, 'title', place), ...checkKind(step, place)];
}

function checkKind(step: Step, place: ProblemPlace): readonly CourseProblem[] {
  switch (step.kind) {
    case 'text':
      return checkText(step, place);
    case 'audioFragment':
      return checkAudio(step, place);
    case 'video':
      return checkVideo(step, place);
    case 'quiz':
      return checkQuiz(step.quiz, place);
    case 'dialogue':
      return checkDialogueStep(step, place);
    case 'package':
      return checkPackage(step, place);
    case 'question':
      return checkQuestionStep(step, place);
  }
}

function checkText(step: TextStep, place: ProblemPlace): readonly CourseProblem[] {
  return LANGUAGES.flatMap((language) => {
    const problems: CourseProblem[] = [];
    if (plainText(step.body[language]) === '') problems.push({ code: 'missingTranslation', place, field: 'body', language });
    if (textRuns(step.body[language]).some(({ href }) => href !== undefined && !isSafeLink(href)))
      problems.push({ code: 'unsafeLink', place, language });
    for (const block of step.body[language]) {
      if (block.type !== 'image') continue;
      if (block.fileId === '') problems.push({ code: 'missingImage', place, language });
      if (!block.decorative && block.alt.trim() === '') problems.push({ code: 'missingAltText', place, language });
    }
    return problems;
  });
}

function checkAudio(step: AudioFragmentStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems = halfTranslated(step.introduction, 'introduction', place);
  return [...problems, ...checkFragment(step, place)];
}

function checkPackage(step: PackageStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [...halfTranslated(step.introduction, 'introduction', place)];
  if (step.packageId === '') problems.push({ code: 'missingPackage', place });
  if (!(step.minutes >= 1 && step.minutes <= LONGEST_MINUTES)) problems.push({ code: 'minutesOutOfRange', place });
  return problems;
}

/** A day of work: what takes longer is more than one step. */
const LONGEST_MINUTES = 480;

function checkQuestionStep(step: QuestionStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems = [...checkQuestion(step.question, place), ...checkPassRatio(step, place)];
  // Nobody waits for a grade in the middle of a lesson: there an open question is for thinking, and any answer does.
  if (step.question.kind === 'open' && step.passRatio !== null) return [...problems, { code: 'openNeedsNoPass', place }];
  return problems;
}

function checkDialogueStep(step: DialogueStep, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = step.dialogueId === '' ? [{ code: 'missingDialogue', place }] : [];
  return [...problems, ...checkPassRatio(step, place)];
}

function checkPassRatio({ passRatio }: QuestionStep | DialogueStep, place: ProblemPlace): readonly CourseProblem[] {
  const reachable = passRatio === null || (passRatio > 0 && passRatio <= 1);
  return reachable ? [] : [{ code: 'passRatioOutOfRange', place }];
}
