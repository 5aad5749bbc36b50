import { graphql } from '../../../gql';
import type { SaveAttemptAnswerInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const SaveAttemptAnswerDocument = graphql(`
  mutation SaveAttemptAnswer($input: SaveAttemptAnswerInput!) {
    saveAttemptAnswer(input: $input) {
      __typename
      ... on AttemptAnswerSaved {
        questionId
        saved
        stored { answer certainty version }
        feedback { ...QuestionFeedbackFields }
        attempt { ...AttemptStatusFields }
      }
      ... on LearningRefused { code }
    }
  }
`);

const FinishAttemptDocument = graphql(`
  mutation FinishAttempt($id: ID!, $timeUp: Boolean!) {
    finishAttempt(id: $id, timeUp: $timeUp) {
      __typename
      ... on AttemptHandedIn { attempt { ...AttemptFields } }
      ... on LearningRefused { code }
    }
  }
`);

export type SavedAnswer = Awaited<ReturnType<typeof saveAnswer>>;

/** @throws ApiError with the code of a refusal, or OFFLINE */
export async function saveAnswer(input: SaveAttemptAnswerInput) {
  const { saveAttemptAnswer } = await request(SaveAttemptAnswerDocument, { input });
  if (saveAttemptAnswer.__typename === 'LearningRefused')
    throw new ApiError(saveAttemptAnswer.code, null, saveAttemptAnswer.code);
  return saveAttemptAnswer;
}

/** Hands in; twice is once. `timeUp`: only our clock says so, and the server decides. @throws as above */
export async function finishAttempt(id: string, timeUp: boolean) {
  const { finishAttempt: finished } = await request(FinishAttemptDocument, { id, timeUp });
  if (finished.__typename === 'LearningRefused') throw new ApiError(finished.code, null, finished.code);
  return finished.attempt;
}
