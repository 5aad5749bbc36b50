import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import { ApiError, request } from '../../../../lib/graphql';
import type { CardDraft } from '../model/card-draft';
import { createCard, saveScorecard, startDraft } from './author-scorecard';

const DiscardDocument = graphql(`
  mutation DiscardScorecardDraft($versionId: ID!, $expectedRevision: Int!) {
    discardScorecardDraft(versionId: $versionId, expectedRevision: $expectedRevision) {
      __typename
      ... on ScorecardDraftDiscarded { scorecardId cardRemoved }
      ... on ScorecardSaveRefused { code }
    }
  }
`);

/** Throws away what was seen. @throws ApiError when a colleague saved or published in between */
export const useDiscardDraft = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { versionId: string; expectedRevision: number }) => {
      const { discardScorecardDraft: answer } = await request(DiscardDocument, input);
      if (answer.__typename === 'ScorecardSaveRefused') throw new ApiError(answer.code, null, answer.code);
      return answer;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['scorecards'] }),
  });
};

/** Undo: a new draft with what was on the old one, of the same card or, when that went too, of a new one. */
export const useRestoreDraft = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ scorecardId, card }: { scorecardId: string | null; card: CardDraft }): Promise<string> => {
      const opened = scorecardId === null ? await createCard(card.name) : await startDraft(scorecardId);
      const { name, description, version } = card;
      await saveScorecard({
        versionId: opened.versionId,
        expectedRevision: 1,
        name,
        description,
        content: JSON.stringify(version),
      });
      return opened.scorecardId;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['scorecards'] }),
  });
};
