import { graphql } from '../../../gql';
import type { SubmitEvaluationInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const SubmitEvaluationDocument = graphql(`
  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {
    submitEvaluation(input: $input) {
      __typename
      ... on EvaluationSubmitted { evaluationId gradingJobId }
      ... on EvaluationIncomplete { code }
      ... on EvaluationConflict { code }
      ... on EvaluationRefused { code }
    }
  }
`);

/** Sends one evaluation; the same key again gives the same answer. @returns the id of the job that grades it. @throws ApiError */
export async function submitEvaluation(input: SubmitEvaluationInput): Promise<string> {
  const { submitEvaluation: answer } = await request(SubmitEvaluationDocument, { input });
  if (answer.__typename === 'EvaluationSubmitted') return answer.gradingJobId;
  throw new ApiError(answer.code, null, answer.code);
}
