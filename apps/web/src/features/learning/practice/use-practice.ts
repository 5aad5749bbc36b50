import { useQuery } from '@tanstack/react-query';
import type { Rating } from '@vakwerk/domain/learning/practice/rating';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { useEffect, useMemo, useState } from 'react';
import type { ReviewCardInput } from '../../../gql/graphql';
import { type Deed, keepDeed, loadDeeds, takeBackDeed, useWaitingDeeds } from '../../../lib/offline/waiting-deeds';
import { useSignedIn } from '../../../lib/session';
import type { Certainty } from '../../../ui/certainty-control';
import { type PracticeCard, type PracticeSet, practiceQuery, withoutCards } from '../api/practice';

/** What somebody did with a card; `selfRating` for a card in their own words. */
export type GivenReview = { readonly answer: Answer; readonly certainty: Certainty } | { readonly selfRating: Rating };

/** Today's set as it is with what still waits on this device. */
export function usePractice() {
  const query = useQuery({ ...practiceQuery, refetchOnMount: 'always' });
  const waiting = useWaitingDeeds();
  const { person } = useSignedIn();
  // A round keeps the cards it began with: it must not begin before this device has told what was done on it.
  const [told, setTold] = useState(false);
  useEffect(() => {
    void loadDeeds(person.id).then(() => setTold(true));
  }, [person.id]);
  const set = useMemo(() => (told && query.data ? withWaiting(query.data, waiting) : undefined), [told, query.data, waiting]);
  return { ...query, set };
}

export function withWaiting(set: PracticeSet, waiting: readonly Deed[]): PracticeSet {
  const done = new Set(
    waiting.filter(({ kind }) => kind === 'practiceReview').map(({ input }) => (input as ReviewCardInput).cardId),
  );
  return withoutCards(set, done);
}

/** Answers go to the device first and to the server from there: a missing connection changes nothing for the person. */
export function useReviews() {
  const { person } = useSignedIn();
  return {
    /** @returns the id of the review, to take it back by */
    review: (card: PracticeCard, given: GivenReview): string => {
      const reviewId = crypto.randomUUID();
      const input = { reviewId, cardId: card.id, reviewedAt: new Date().toISOString(), ...given } as ReviewCardInput;
      void keepDeed({ id: reviewId, kind: 'practiceReview', input, personId: person.id });
      return reviewId;
    },
    undo: async (reviewId: string): Promise<void> => {
      if (await takeBackDeed(reviewId)) return;
      await keepDeed({ id: `undo-${reviewId}`, kind: 'practiceUndo', input: { reviewId }, personId: person.id });
    },
  };
}
