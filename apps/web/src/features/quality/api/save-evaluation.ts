import { graphql } from '../../../gql';
import type { SaveEvaluationInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const SaveEvaluationDocument = graphql(`
  mutation SaveEvaluation($input: SaveEvaluationInput!) {
    saveEvaluation(input: $input) {
      __typename
      ... on EvaluationSaved { version }
      ... on EvaluationConflict { stored { ...DraftFields } }
      ... on EvaluationRefused { code }
    }
  }
`);

/** One save of a whole draft. @throws ApiError when the server refuses it or gives no answer */
export async function saveEvaluation(input: SaveEvaluationInput) {
  const { saveEvaluation: answer } = await request(SaveEvaluationDocument, { input });
  if (answer.__typename === 'EvaluationRefused') throw new ApiError(answer.code, null, answer.code);
  return answer;
}
