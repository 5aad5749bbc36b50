import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MyFeedbackQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const MyFeedbackDocument = graphql(`
  query MyFeedback($after: String) {
    myFeedback(first: 20, after: $after) {
      unreadCount
      nodes {
        id
        kind
        interaction { id startedAt durationSeconds subject channel }
        evaluator { id givenName familyName }
        strength
        tip
        releasedAt
        acknowledgedAt
        remindedAt
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type FeedbackSummary = MyFeedbackQuery['myFeedback']['nodes'][number];

/** What was said about my calls, newest first. The key starts with the live topic, so that new feedback shows by itself. */
export const useMyFeedback = () =>
  useInfiniteQuery({
    queryKey: ['evaluations', 'mine'],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) => (await request(MyFeedbackDocument, { after: pageParam }, signal)).myFeedback,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
