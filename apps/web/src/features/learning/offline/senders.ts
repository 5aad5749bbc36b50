import type { Sender } from '../../../lib/offline/waiting-deeds';
import { answerQuestion } from '../api/answer-question';
import { sendReview, sendUndo } from '../api/practice';
import { saveStepProgress } from '../api/step-progress';

/** How the server hears of each kind of deed that waited on this device. */
export const LEARNING_SENDERS: Readonly<Record<string, Sender>> = {
  practiceReview: sendReview as Sender,
  practiceUndo: sendUndo as Sender,
  answer: (async (input: Parameters<typeof answerQuestion>[0]) => {
    await answerQuestion(input);
  }) as Sender,
  // The first word about a step opens it and proves nothing (see SaveStepProgressInput): so it is said twice.
  stepProgress: (async (input: Parameters<typeof saveStepProgress>[0]) => {
    await saveStepProgress({ assignmentId: input.assignmentId, stepId: input.stepId });
    await saveStepProgress(input);
  }) as Sender,
};
