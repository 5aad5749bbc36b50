import type { AudioFragmentStep, QuestionStep, Step, TextStep } from '@vakwerk/domain/learning/content';
import type { Question } from '@vakwerk/domain/learning/question';
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
interface QuestionStepView extends StepViewBase, Pick<QuestionStep, 'kind' | 'passRatio'> {
  readonly question: AskedQuestion;
  readonly lastAnswer: GivenAnswerView | null;
}
/** A question without anything that says which option is right. */
interface AskedQuestion extends Pick<Question, 'id' | 'kind' | 'prompt'> {
  readonly options: readonly Pick<Question['options'][number], 'id' | 'text'>[];
}
type GivenAnswerView = Pick<Response, 'attempt' | 'optionIds' | 'certainty' | 'outcome' | 'answeredAt'> & {
  readonly responseId: string;
};
export type StepView = TextStepView | AudioFragmentStepView | QuestionStepView;

/** A step for the player. Built field by field: an answer key cannot slip through a spread. */
export function stepView(step: Step, progress: StepProgressView, responses: readonly Response[]): StepView {
  const base = { id: step.id, title: step.title, required: step.required, progress };
  if (step.kind === 'text') return { ...base, kind: step.kind, body: step.body };
  if (step.kind === 'question')
    return {
      ...base,
      kind: step.kind,
      passRatio: step.passRatio,
      question: asked(step.question),
      lastAnswer: lastAnswer(step.id, responses),
    };
  const { kind, introduction, durationSeconds, spokenLanguage, transcript } = step;
  return { ...base, kind, introduction, durationSeconds, spokenLanguage, transcript, audioUrl: mediaUrl(step.fileId) };
}

const asked = ({ id, kind, prompt, options }: Question): AskedQuestion => ({
  id,
  kind,
  prompt,
  options: options.map((option) => ({ id: option.id, text: option.text })),
});

function lastAnswer(stepId: string, responses: readonly Response[]): GivenAnswerView | null {
  const last = responses.filter((response) => response.stepId === stepId).at(-1);
  if (!last) return null;
  const { id: responseId, attempt, optionIds, certainty, outcome, answeredAt } = last;
  return { responseId, attempt, optionIds, certainty, outcome, answeredAt };
}
