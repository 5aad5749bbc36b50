import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MailLogFilter, MailLogViewQuery, MessageKind } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type LoggedMail = MailLogViewQuery['mailLog']['nodes'][number];
export type Filter = MailLogFilter;
export const FILTERS = ['all', 'waiting', 'sent', 'unknown', 'failed', 'gathered', 'notSent'] as const satisfies Filter[];

const MailLogDocument = graphql(`
  query MailLogView($filter: MailLogFilter!, $after: String) {
    mailLog(filter: $filter, first: 50, after: $after) {
      nodes {
        id kind state dueAt nextTryAt sentAt tries possiblyDoubled lastError skipReason email
        recipient { id givenName familyName }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const mailLogQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'log', filter],
    queryFn: async ({ pageParam, signal }) => (await request(MailLogDocument, { filter, after: pageParam }, signal)).mailLog,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

const RefusedDocument = graphql(`
  query RefusedAddressesView { refusedAddresses { email error at person { id givenName familyName } } }
`);

export const refusedQuery = queryOptions({
  queryKey: ['messages', 'refused'],
  queryFn: async ({ signal }) => (await request(RefusedDocument, {}, signal)).refusedAddresses,
});

const RetryDocument = graphql(`mutation RetryMail($id: ID!) { retryMail(id: $id) }`);

export function useRetryMail() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(RetryDocument, { id }),
    onSettled: () => client.invalidateQueries({ queryKey: ['messages'] }),
  });
}

const SendSampleDocument = graphql(`
  mutation SendSampleMail($kind: MessageKind!) {
    sendTestMail(kind: $kind) {
      __typename
      ... on TestMailSent { sentTo }
      ... on TestMailRefused { code detail }
    }
  }
`);

export function useSendSample() {
  return useMutation({
    mutationFn: async (kind: MessageKind) => (await request(SendSampleDocument, { kind })).sendTestMail,
  });
}
