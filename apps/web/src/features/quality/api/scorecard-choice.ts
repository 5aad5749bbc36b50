import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { ScorecardChoiceQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const ScorecardChoiceDocument = graphql(`
  query ScorecardChoice($interactionId: ID!) {
    scorecards { id name { nl en } description { nl en } publishedVersionId publishedVersionNumber }
    evaluationForInteraction(interactionId: $interactionId) { id }
    plannedScorecard(interactionId: $interactionId)
  }
`);

export type ChoosableCard = ScorecardChoiceQuery['scorecards'][number];

/** Cards a new evaluation of this call can use: none when it has an evaluation already, or a plan settled the card. */
export const scorecardChoiceQuery = (interactionId: string) =>
  queryOptions({
    queryKey: ['scorecard-choice', interactionId],
    queryFn: async ({ signal }) => {
      const { scorecards, evaluationForInteraction, plannedScorecard } = await request(
        ScorecardChoiceDocument,
        { interactionId },
        signal,
      );
      return evaluationForInteraction || plannedScorecard
        ? []
        : scorecards.filter(({ publishedVersionId }) => publishedVersionId != null);
    },
    // Asked when a call is opened; while it is scored nothing may ask the question again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
