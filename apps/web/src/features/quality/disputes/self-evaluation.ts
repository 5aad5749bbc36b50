import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { SelfEvaluationQuery, SubmitSelfEvaluationInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const SelfEvaluationDocument = graphql(`
  query SelfEvaluation($evaluationId: ID!) {
    selfEvaluation(evaluationId: $evaluationId) {
      offered
      made { id answers { criterionId optionIds text notApplicable } finalRatio submittedAt }
    }
  }
`);
const SkipDocument = graphql(`
  mutation SkipSelfEvaluation($evaluationId: ID!) {
    skipSelfEvaluation(evaluationId: $evaluationId)
  }
`);
const SubmitDocument = graphql(`
  mutation SubmitSelfEvaluation($input: SubmitSelfEvaluationInput!) {
    submitSelfEvaluation(input: $input) {
      __typename
      ... on SelfEvaluationMade { selfEvaluation { id } }
      ... on SelfEvaluationRefused { code unansweredCriterionIds }
    }
  }
`);

export type OwnScore = NonNullable<SelfEvaluationQuery['selfEvaluation']['made']>;

export const selfEvaluationQuery = (evaluationId: string) =>
  queryOptions({
    queryKey: ['evaluations', 'self', evaluationId],
    queryFn: async ({ signal }) => (await request(SelfEvaluationDocument, { evaluationId }, signal)).selfEvaluation,
  });

/** @throws ApiError with the code of a refusal */
export function useSubmitSelfEvaluation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SubmitSelfEvaluationInput) => {
      const { submitSelfEvaluation: answer } = await request(SubmitDocument, { input });
      if (answer.__typename === 'SelfEvaluationRefused') throw new ApiError(answer.code, null, answer.code);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['evaluations'] }),
  });
}

/** "Sla over": until then the server sends nothing of what was found. */
export function useSkipSelfEvaluation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (evaluationId: string) => request(SkipDocument, { evaluationId }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['evaluations'] }),
  });
}
