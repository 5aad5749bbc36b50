import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { FeedbackQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const FeedbackDocument = graphql(`
  query Feedback($id: ID!) {
    evaluation(id: $id) {
      id
      kind
      state
      interaction { id startedAt durationSeconds subject channel audioRemovedOn }
      evaluator { id givenName familyName }
      drawReason
      inclusionProbability
      scorecardVersion {
        name { nl en }
        number
        sections { id criteria { id text { nl en } type naAllowed condition { criterionId optionIds } options { id label { nl en } points } } }
      }
      answers { criterionId optionIds text notApplicable }
      notes { criterionId text }
      fragments { id number criterionId startMs endMs note }
      strength
      tip
      highlightFragmentId
      result { final raw failedCriterionIds fatalCriterionIds notApplicableCriterionIds }
      releasedAt
      disputableUntil
      disputeRounds
      remindedAt
      acknowledgedAt
      agentNote
    }
  }
`);

const AcknowledgeDocument = graphql(`
  mutation AcknowledgeFeedback($input: AcknowledgeEvaluationInput!) {
    acknowledgeEvaluation(input: $input) {
      __typename
      ... on EvaluationChanged { evaluation { id state acknowledgedAt agentNote } }
      ... on EvaluationRefused { code }
    }
  }
`);

export type Feedback = FeedbackQuery['evaluation'];
export type Fragment = Feedback['fragments'][number];

export const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'feedback', id],
    queryFn: async ({ signal }) => (await request(FeedbackDocument, { id }, signal)).evaluation,
  });

/** "Gelezen", with a note of one's own. @throws ApiError with the code of a refusal */
export function useAcknowledge(evaluationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (note: string) => {
      const { acknowledgeEvaluation: answer } = await request(AcknowledgeDocument, {
        input: { evaluationId, note: note.trim() || null },
      });
      if (answer.__typename === 'EvaluationRefused') throw new ApiError(answer.code, null, answer.code);
      return answer.evaluation;
    },
    onSuccess: (changed) => {
      client.setQueryData(feedbackQuery(evaluationId).queryKey, (old) => old && { ...old, ...changed });
      return client.invalidateQueries({ queryKey: ['evaluations'] });
    },
  });
}
