import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { ScorecardChoiceQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const ScorecardChoiceDocument = graphql(`
  query ScorecardChoice($interactionId: ID!) {
    scorecards { id name { nl en } description { nl en } publishedVersionId publishedVersionNumber }
    evaluationForInteraction(interactionId: $interactionId) { id }
  }
`);

export type ChoosableCard = ScorecardChoiceQuery['scorecards'][number];

/** Cards a new evaluation of this call can use: none when somebody may read an evaluation of it already. */
export const scorecardChoiceQuery = (interactionId: string) =>
  queryOptions({
    queryKey: ['scorecard-choice', interactionId],
    queryFn: async ({ signal }) => {
      const { scorecards, evaluationForInteraction } = await request(ScorecardChoiceDocument, { interactionId }, signal);
      return evaluationForInteraction ? [] : scorecards.filter(({ publishedVersionId }) => publishedVersionId != null);
    },
    // Asked when a call is opened; while it is scored nothing may ask the question again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
