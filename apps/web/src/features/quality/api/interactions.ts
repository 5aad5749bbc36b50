import { useInfiniteQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { InteractionFilter } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const InteractionsDocument = graphql(`
  query Interactions($filter: InteractionFilter!, $first: Int!, $after: String) {
    interactions(filter: $filter, first: $first, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        agent { id givenName familyName }
        channel
        queue
        startedAt
        durationSeconds
        subject
        blind
        recording { id channels }
        draw { reason }
      }
    }
  }
`);

const PAGE = 50;

/** Calls of the people in one's own teams, newest first. */
export const useInteractions = (filter: InteractionFilter, enabled: boolean) =>
  useInfiniteQuery({
    enabled,
    queryKey: ['interactions', 'list', filter],
    queryFn: async ({ signal, pageParam }) =>
      (await request(InteractionsDocument, { filter, first: PAGE, after: pageParam }, signal)).interactions,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
