import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { ApiError, request } from '../../../lib/graphql';

const DiscardDocument = graphql(`
  mutation DiscardEvaluation($input: WithdrawEvaluationInput!) {
    withdrawEvaluation(input: $input) {
      __typename
      ... on EvaluationRefused { code }
    }
  }
`);

/** Takes back one's own draft: the call is open again. @throws ApiError with the code of a refusal */
export function useDiscardEvaluation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { readonly evaluationId: string; readonly reason: string }) => {
      const { withdrawEvaluation: answer } = await request(DiscardDocument, { input });
      if (answer.__typename === 'EvaluationRefused') throw new ApiError(answer.code, null, answer.code);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['evaluations'] }),
  });
}
