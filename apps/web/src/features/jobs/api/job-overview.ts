import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { JobOverviewViewQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type FailedJob = JobOverviewViewQuery['jobOverview']['failures'][number];
export type FiguresCheck = JobOverviewViewQuery['figuresChecks'][number];
export type EventCount = JobOverviewViewQuery['jobOverview']['events'][number];

const JobOverviewDocument = graphql(`
  query JobOverviewView {
    jobOverview {
      backend
      events { type told waiting done }
      failures { id queue name attempts reason failedAt }
    }
    mailStatus { pending failed lastError lastSentAt }
    figuresChecks { checkedAt kind wrong }
  }
`);

const REFRESH_MS = 10_000;

/** Jobs have no event for every step, so an open page asks again. */
export const jobOverviewQuery = queryOptions({
  queryKey: ['jobs', 'overview'],
  queryFn: ({ signal }) => request(JobOverviewDocument, {}, signal),
  refetchInterval: REFRESH_MS,
});

const RetryJobDocument = graphql(`
  mutation RetryJob($queue: String!, $jobId: ID!) { retryJob(queue: $queue, jobId: $jobId) }
`);

export function useRetryJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ queue, id }: FailedJob) => request(RetryJobDocument, { queue, jobId: id }),
    onSettled: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

const SendTestMailDocument = graphql(`
  mutation SendTestMail {
    sendTestMail {
      __typename
      ... on TestMailSent { sentTo }
      ... on TestMailRefused { code detail }
    }
  }
`);

export function useSendTestMail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => (await request(SendTestMailDocument, {})).sendTestMail,
    onSettled: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}
