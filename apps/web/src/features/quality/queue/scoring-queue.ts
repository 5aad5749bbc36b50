import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { ScoringQueueQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const ScoringQueueDocument = graphql(`
  query ScoringQueue($filter: ScoringQueueFilter!, $first: Int!, $after: String) {
    scoringQueue(filter: $filter, first: $first, after: $after) {
      todayCount
      doneTodayCount
      quotas { agent { id givenName familyName } scored quota }
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        interaction { id subject queue startedAt durationSeconds }
        agent { id givenName familyName }
        teamIds
        reason
        motive
        weekOfService
        countsForQuota
        dueOn
        evaluationId
        state
        takenByColleague
        blind
      }
    }
  }
`);

export type QueueItem = ScoringQueueQuery['scoringQueue']['nodes'][number];
export type Quota = ScoringQueueQuery['scoringQueue']['quotas'][number];

/** A coach has some dozens at a time, so views and filters work on what is here; the first page is what is due first. */
const PAGE = 100;

export const scoringQueueQuery = (show: 'open' | 'done') =>
  infiniteQueryOptions({
    queryKey: ['evaluations', 'queue', show],
    queryFn: async ({ pageParam, signal }) =>
      (await request(ScoringQueueDocument, { filter: { show }, first: PAGE, after: pageParam }, signal)).scoringQueue,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });

const NO_FIGURES = { todayCount: 0, doneTodayCount: 0, quotas: [] as readonly Quota[] };

/** What was drawn for this coach. `items` undefined: not here yet. */
export function useScoringQueue(show: 'open' | 'done') {
  const query = useInfiniteQuery(scoringQueueQuery(show));
  const { todayCount, doneTodayCount, quotas } = query.data?.pages[0] ?? NO_FIGURES;
  return { ...query, items: query.data?.pages.flatMap(({ nodes }) => nodes), todayCount, doneTodayCount, quotas };
}
