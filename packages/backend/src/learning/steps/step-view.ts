import type {
  AudioFragmentStep,
  DialogueStep,
  PackageStep,
  QuestionStep,
  Step,
  TextStep,
} from '@vakwerk/domain/learning/courses/content';
import type { VideoStep } from '@vakwerk/domain/learning/courses/video-step';
import { type AskedQuestion, askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { questionCount } from '@vakwerk/domain/learning/quizzes/quiz';
import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import type { StepDialogue } from '../dialogues/dialogue-steps.js';
import { mediaUrl } from '../media/media-url.js';
import type { Response } from '../responses/response.entity.js';
import type { StepProgressView } from './step-progress.js';

interface StepViewBase extends Pick<Step, 'id' | 'title' | 'required'> {
  readonly progress: StepProgressView;
}
interface TextStepView extends StepViewBase, Pick<TextStep, 'kind' | 'body'> {}
interface AudioFragmentStepView
  extends StepViewBase,
    Pick<AudioFragmentStep, 'kind' | 'introduction' | 'durationSeconds' | 'spokenLanguage' | 'transcript'> {
  readonly audioUrl: string;
}
interface VideoStepView
  extends StepViewBase,
    Pick<VideoStep, 'kind' | 'introduction' | 'durationSeconds' | 'captions' | 'transcript'> {
  readonly videoUrl: string;
}
interface QuestionStepView extends StepViewBase, Pick<QuestionStep, 'kind' | 'passRatio'> {
  readonly question: AskedQuestion;
  readonly lastAnswer: GivenAnswerView | null;
}
interface QuizStepView extends StepViewBase, Pick<QuizStep, 'kind'> {
  readonly questionCount: number;
}
interface DialogueStepView extends StepViewBase, Pick<DialogueStep, 'kind' | 'passRatio'>, StepDialogue {}
interface PackageStepView extends StepViewBase, Pick<PackageStep, 'kind' | 'introduction' | 'doneWhen' | 'minutes'> {}
type GivenAnswerView = Pick<Response, 'attempt' | 'answer' | 'certainty' | 'outcome' | 'answeredAt'> & {
  readonly responseId: string;
};
export type StepView =
  | TextStepView
  | AudioFragmentStepView
  | VideoStepView
  | QuestionStepView
  | QuizStepView
  | DialogueStepView
  | PackageStepView;

/** A step for the player. Built field by field: an answer key cannot slip through a spread. */
export function stepView(
  step: Step,
  progress: StepProgressView,
  { responses, dialogues }: { readonly responses: readonly Response[]; readonly dialogues: ReadonlyMap<string, StepDialogue> },
): StepView {
  const base = { id: step.id, title: step.title, required: step.required, progress };
  if (step.kind === 'text') return { ...base, kind: step.kind, body: step.body };
  if (step.kind === 'quiz') return { ...base, kind: step.kind, questionCount: questionCount(step.quiz) };
  if (step.kind === 'dialogue') {
    const dialogue = dialogues.get(step.id);
    if (!dialogue) throw new Error(`The version has no dialogue for step ${step.id}.`);
    return { ...base, kind: step.kind, passRatio: step.passRatio, ...dialogue };
  }
  if (step.kind === 'question')
    return {
      ...base,
      kind: step.kind,
      passRatio: step.passRatio,
      question: askedQuestion(step.question),
      lastAnswer: lastAnswer(step.id, responses),
    };
  if (step.kind === 'video') {
    const { kind, introduction, durationSeconds, captions, transcript } = step;
    return { ...base, kind, introduction, durationSeconds, captions, transcript, videoUrl: mediaUrl(step.fileId) };
  }
  if (step.kind === 'package') {
    const { kind, introduction, doneWhen, minutes } = step;
    return { ...base, kind, introduction, doneWhen, minutes };
  }
  const { kind, introduction, durationSeconds, spokenLanguage, transcript } = step;
  return { ...base, kind, introduction, durationSeconds, spokenLanguage, transcript, audioUrl: mediaUrl(step.fileId) };
}

function lastAnswer(stepId: string, responses: readonly Response[]): GivenAnswerView | null {
  const last = responses.filter((response) => response.stepId === stepId).at(-1);
  if (!last) return null;
  const { id: responseId, attempt, answer, certainty, outcome, answeredAt } = last;
  return { responseId, attempt, answer, certainty, outcome, answeredAt };
}
