import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { ApiError, request } from '../../../lib/graphql';

const StartEvaluationDocument = graphql(`
  mutation StartEvaluation($interactionId: ID!, $scorecardId: ID) {
    startEvaluation(input: { interactionId: $interactionId, scorecardId: $scorecardId }) {
      __typename
      ... on EvaluationChanged { evaluation { ...EvaluationFields } }
      ... on EvaluationRefused { code }
    }
  }
`);

/**
 * One's own evaluation of an interaction, made when there is none: asking twice gives the same one, whatever card is named then. Its key is no topic, because
 * what is on the screen is newer than what the server has; a save that crossed another one shows itself as a conflict.
 */
export const openEvaluation = (interactionId: string, scorecardId: string | null = null) =>
  queryOptions({
    queryKey: ['scoring', interactionId],
    queryFn: async ({ signal }) => {
      const { startEvaluation } = await request(StartEvaluationDocument, { interactionId, scorecardId }, signal);
      if (startEvaluation.__typename === 'EvaluationRefused')
        throw new ApiError(startEvaluation.code, null, startEvaluation.code);
      return startEvaluation.evaluation;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
