import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const ParkedDocument = graphql(`
  query ParkedInteractions($first: Int!, $after: String) {
    parkedInteractions(first: $first, after: $after) {
      total
      pageInfo { endCursor hasNextPage }
      nodes { id employeeNumber channel queue subject startedAt durationSeconds hasRecording hasTranscript createdAt }
    }
  }
`);
const MatchDocument = graphql(`
  mutation MatchParkedInteraction($id: ID!, $personId: ID!) {
    matchParkedInteraction(id: $id, personId: $personId)
  }
`);
const DiscardDocument = graphql(`
  mutation DiscardParkedInteraction($id: ID!, $reason: String!) {
    discardParkedInteraction(id: $id, reason: $reason)
  }
`);
const PeopleToMatchDocument = graphql(`
  query PeopleToMatch {
    people { id givenName familyName roles status }
  }
`);

const PAGE = 50;

/** What waits for its agent, newest first. */
export const useParked = (enabled = true) =>
  useInfiniteQuery({
    queryKey: ['interactions', 'parked'],
    queryFn: async ({ signal, pageParam }) =>
      (await request(ParkedDocument, { first: PAGE, after: pageParam }, signal)).parkedInteractions,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    enabled,
  });
export type Parked = NonNullable<ReturnType<typeof useParked>['data']>['pages'][number]['nodes'][number];

/** Agents somebody may match to: everyone for an administrator, their own teams for a coach. */
export const usePeopleToMatch = () =>
  useQuery({
    queryKey: ['people', 'toMatch'],
    queryFn: async ({ signal }) => (await request(PeopleToMatchDocument, {}, signal)).people,
    select: (people) => people.filter(({ roles, status }) => roles.includes('agent') && status !== 'deactivated'),
  });

export function useMatch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { id: string; personId: string }) => request(MatchDocument, input),
    onSettled: () => client.invalidateQueries({ queryKey: ['interactions'] }),
  });
}

export function useDiscard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { id: string; reason: string }) => request(DiscardDocument, input),
    onSettled: () => client.invalidateQueries({ queryKey: ['interactions', 'parked'] }),
  });
}
