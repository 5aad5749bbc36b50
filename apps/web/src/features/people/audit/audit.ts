import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';
import type { AuditSearch } from './audit-search';

const AuditTrailDocument = graphql(`
  query AuditTrail($filter: AuditFilterInput!, $after: String) {
    auditTrail(filter: $filter, first: 50, after: $after) {
      nodes {
        id sequence at action subjectKind subjectId details
        actor { id givenName familyName }
        person { id givenName familyName }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const AuditChainDocument = graphql(`
  query AuditChain {
    auditChain { checked headSequence headHash brokenSequence problem }
  }
`);
const ExportAuditDocument = graphql(`
  mutation ExportAudit($filter: AuditFilterInput!) {
    exportAudit(filter: $filter)
  }
`);

/** Days begin and end at the reader's own midnight. */
const midnight = (day: string, daysLater = 0) => {
  const at = new Date(`${day}T00:00`);
  at.setDate(at.getDate() + daysLater);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};
const filterOf = ({ who, whom, about, from, until }: AuditSearch) => ({
  actorId: who ?? null,
  subjectId: whom ?? null,
  about: about ?? null,
  from: from ? midnight(from) : null,
  until: until ? midnight(until, 1) : null,
});

export const useAuditTrail = (search: AuditSearch) =>
  useInfiniteQuery({
    queryKey: ['people', 'audit', search],
    queryFn: async ({ pageParam, signal }) =>
      (await request(AuditTrailDocument, { filter: filterOf(search), after: pageParam }, signal)).auditTrail,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
export type AuditEntry = NonNullable<ReturnType<typeof useAuditTrail>['data']>['pages'][number]['nodes'][number];

/** Asked when somebody wants to know: it takes the server a moment. */
export const useAuditChain = () =>
  useQuery({
    queryKey: ['people', 'auditChain'],
    queryFn: async ({ signal }) => (await request(AuditChainDocument, {}, signal)).auditChain,
    enabled: false,
    gcTime: 0,
  });

export const useExportAudit = () =>
  useMutation({
    mutationFn: async (search: AuditSearch) => (await request(ExportAuditDocument, { filter: filterOf(search) })).exportAudit,
  });
