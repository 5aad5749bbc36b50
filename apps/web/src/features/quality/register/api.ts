import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { RegisterQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import { filterOf, sortOf } from './register-filter';
import { type RegisterSearch } from './register-search';

const RegisterDocument = graphql(`
  query Register($filter: RegisterFilterInput!, $order: RegisterOrderInput!, $first: Int!, $after: String) {
    evaluations(filter: $filter, order: $order, first: $first, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        state
        kind
        interaction { id subject queue startedAt durationSeconds channel }
        agent { id givenName familyName }
        evaluator { id givenName familyName }
        drawReason
        scorecardName { nl en }
        scorecardNumber
        graded
        rawRatio
        finalRatio
        passed
        fatal
        submittedAt
      }
    }
  }
`);
const RegisterCountDocument = graphql(`
  query RegisterCount($filter: RegisterFilterInput!) {
    evaluationCount(filter: $filter) { total more }
  }
`);
const RegisterChoicesDocument = graphql(`
  query RegisterChoices {
    evaluationChoices {
      scorecards { id name { nl en } }
      evaluators { id givenName familyName }
    }
  }
`);

export type Registered = RegisterQuery['evaluations']['nodes'][number];

const PAGE = 50;

/** All evaluations, page by page. The key starts with the live topic: what is graded meanwhile shows by itself. */
export const useRegister = (search: RegisterSearch) =>
  useInfiniteQuery({
    queryKey: ['evaluations', 'register', search],
    queryFn: async ({ pageParam, signal }) => {
      const asked = { filter: filterOf(search), order: sortOf(search), first: PAGE, after: pageParam };
      return (await request(RegisterDocument, asked, signal)).evaluations;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });

export function useRegisterCount({ order: _, ...search }: RegisterSearch) {
  return useQuery({
    queryKey: ['evaluations', 'count', search],
    queryFn: async ({ signal }) => (await request(RegisterCountDocument, { filter: filterOf(search) }, signal)).evaluationCount,
    placeholderData: keepPreviousData,
  });
}

const choicesQuery = queryOptions({
  queryKey: ['evaluations', 'choices'],
  queryFn: async ({ signal }) => (await request(RegisterChoicesDocument, {}, signal)).evaluationChoices,
  staleTime: 60_000,
});

export const useRegisterChoices = () => useQuery(choicesQuery).data ?? { scorecards: [], evaluators: [] };
