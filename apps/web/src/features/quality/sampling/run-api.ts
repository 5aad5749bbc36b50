import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const RunDocument = graphql(`
  query SamplingRunPage($id: ID!) {
    samplingRun(id: $id) { id periodKey frameSize seed drawn ranAt planVersion ranBy { id givenName familyName } }
  }
`);
const CallsDocument = graphql(`
  query SamplingRunCalls($runId: ID!, $after: String) {
    samplingRunCalls(runId: $runId, first: 50, after: $after) {
      nodes {
        id interactionId startedAt durationSeconds queue frameSize inclusionProbability scored
        agent { id givenName familyName } evaluator { id givenName familyName }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const RepeatDocument = graphql(`
  query RepeatSamplingRun($runId: ID!) {
    repeatSamplingRun(runId: $runId) { frameSize interactionIds same missing added }
  }
`);

const KEY = ['evaluations', 'sampling'] as const;

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'run', id],
    queryFn: async ({ signal }) => (await request(RunDocument, { id }, signal)).samplingRun,
  });
export const runCallsQuery = (runId: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'run-calls', runId],
    queryFn: async ({ pageParam, signal }) =>
      (await request(CallsDocument, { runId, after: pageParam }, signal)).samplingRunCalls,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
/** Asked only when somebody presses the button; every press works it out anew. */
export const repeatQuery = (runId: string) =>
  queryOptions({
    queryKey: ['repeated-draw', runId],
    queryFn: async ({ signal }) => (await request(RepeatDocument, { runId }, signal)).repeatSamplingRun,
    enabled: false,
    gcTime: 0,
  });
