import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { PracticeTodayQuery, ReviewCardInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';
import { orKept } from '../../../lib/offline/or-kept';

const PracticeTodayDocument = graphql(`
  query PracticeToday {
    practiceToday {
      today
      answered
      minutes
      cardCount
      next { on count }
      cards {
        id
        question
        key
        recall { prompt { nl en } explanation { nl en } example { nl en } }
        why { reason skillName { nl en } sourceKind sourceAt courseTitle { nl en } evaluationId reviewedOn reps because }
        dates { again hard good easy }
      }
    }
  }
`);

const MyPracticeCardsDocument = graphql(`
  query MyPracticeCards {
    myPracticeCards { id prompt { nl en } skillName { nl en } dueOn suspendedAt }
  }
`);

const ReviewPracticeCardDocument = graphql(`
  mutation ReviewPracticeCard($input: ReviewCardInput!) {
    reviewPracticeCard(input: $input) {
      __typename
      ... on CardReviewed { reviewId }
      ... on LearningRefused { code }
    }
  }
`);

const UndoPracticeReviewDocument = graphql(`
  mutation UndoPracticeReview($reviewId: ID!) {
    undoPracticeReview(reviewId: $reviewId) {
      __typename
      ... on ReviewUndone { reviewId }
      ... on LearningRefused { code }
    }
  }
`);

const SuspendPracticeCardDocument = graphql(`
  mutation SuspendPracticeCard($cardId: ID!, $suspended: Boolean!) {
    suspendPracticeCard(cardId: $cardId, suspended: $suspended) {
      cards { id prompt { nl en } skillName { nl en } dueOn suspendedAt }
    }
  }
`);

export type PracticeSet = PracticeTodayQuery['practiceToday'];
export type PracticeCard = PracticeSet['cards'][number];

/** Today's cards; the newest answer is kept on the device, so that they can be done without a connection. */
export const practiceQuery = queryOptions({
  queryKey: ['learning', 'practice'],
  queryFn: ({ signal }) => orKept('practice', async () => (await request(PracticeTodayDocument, {}, signal)).practiceToday),
});

/** The set once these cards have been answered. */
export function withoutCards(set: PracticeSet, done: ReadonlySet<ReviewCardInput['cardId']>): PracticeSet {
  const cards = set.cards.filter(({ id }) => !done.has(id));
  return { ...set, cards, answered: set.answered + set.cards.length - cards.length };
}

const cardsKey = ['learning', 'practice', 'cards'];

export const useMyCards = () =>
  useQuery({
    queryKey: cardsKey,
    queryFn: async ({ signal }) => (await request(MyPracticeCardsDocument, {}, signal)).myPracticeCards,
  });

/** Puts a card aside or takes it back. */
export function useSuspendCard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { readonly cardId: string; readonly suspended: boolean }) =>
      (await request(SuspendPracticeCardDocument, input)).suspendPracticeCard.cards,
    onSuccess: (cards) => {
      client.setQueryData(cardsKey, cards);
      void client.invalidateQueries({ queryKey: practiceQuery.queryKey, exact: true });
    },
  });
}

/** @throws ApiError with the code of a refusal, or OFFLINE */
export async function sendReview(input: ReviewCardInput): Promise<void> {
  const { reviewPracticeCard: reviewed } = await request(ReviewPracticeCardDocument, { input });
  if (reviewed.__typename === 'LearningRefused') throw new ApiError(reviewed.code, null, reviewed.code);
  // The connection may be gone before the set is asked again: what this device keeps must not ask for the card once more.
  const { changeCopy } = await import('../../../lib/offline/kept-copies');
  await changeCopy<PracticeSet>('practice', (set) => withoutCards(set, new Set([input.cardId as string])));
}

/** @throws ApiError with the code of a refusal, or OFFLINE */
export async function sendUndo({ reviewId }: { readonly reviewId: string }): Promise<void> {
  const { undoPracticeReview: undone } = await request(UndoPracticeReviewDocument, { reviewId });
  if (undone.__typename === 'LearningRefused') throw new ApiError(undone.code, null, undone.code);
}
