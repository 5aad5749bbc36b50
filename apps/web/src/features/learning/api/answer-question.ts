import { graphql } from '../../../gql';
import type { AnswerQuestionInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const AnswerQuestionDocument = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      __typename
      ... on AnswerGraded {
        outcome
        correction
        explanation { nl en }
        certaintyAdvice
        stepDone
        state { ...ModuleStateFields }
      }
      ... on LearningRefused { code }
    }
  }
`);

export type GradedAnswer = Awaited<ReturnType<typeof answerQuestion>>;

/** The server grades and tells why. @throws ApiError with the code of a refusal, or OFFLINE */
export async function answerQuestion(input: AnswerQuestionInput) {
  const { answerQuestion: graded } = await request(AnswerQuestionDocument, { input });
  if (graded.__typename === 'LearningRefused') throw new ApiError(graded.code, null, graded.code);
  return graded;
}
