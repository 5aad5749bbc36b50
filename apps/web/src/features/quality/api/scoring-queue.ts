import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { ScoringQueueFilter, ScoringQueueQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const ScoringQueueDocument = graphql(`
  query ScoringQueue($filter: ScoringQueueFilter!, $first: Int!, $after: String) {
    scoringQueue(filter: $filter, first: $first, after: $after) {
      todayCount
      doneTodayCount
      quotas { agent { id } scored quota }
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        interaction { id subject queue startedAt durationSeconds }
        agent { id givenName familyName }
        reason
        countsForQuota
        dueOn
        evaluationId
        state
        takenByColleague
      }
    }
  }
`);

export type QueueItem = ScoringQueueQuery['scoringQueue']['nodes'][number];
export type Quota = ScoringQueueQuery['scoringQueue']['quotas'][number];

/** A coach has some dozens at a time; the first hundred are what is due first. */
const MOST = 100;

export const scoringQueueQuery = (filter: ScoringQueueFilter) =>
  queryOptions({
    queryKey: ['evaluations', 'queue', filter],
    queryFn: async ({ signal }) => (await request(ScoringQueueDocument, { filter, first: MOST }, signal)).scoringQueue,
  });

export const useScoringQueue = (filter: ScoringQueueFilter) => useQuery(scoringQueueQuery(filter));
