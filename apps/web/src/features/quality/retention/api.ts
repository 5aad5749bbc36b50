import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { RetentionDaysInput, RetentionRulesQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const RulesDocument = graphql(`
  query RetentionRules { retentionRules { version rules { audio transcript evaluation } } }
`);
const PreviewDocument = graphql(`
  query RetentionPreview($rules: RetentionDaysInput!) { retentionPreview(rules: $rules) { class due held bytes } }
`);
const ChangeDocument = graphql(`
  mutation ChangeRetentionRules($input: ChangeRetentionRulesInput!) {
    changeRetentionRules(input: $input) {
      __typename
      ... on RetentionRulesChanged { stored { version } }
      ... on RetentionRulesConflict { code }
    }
  }
`);
const HoldsDocument = graphql(`
  query LegalHolds($after: String) {
    legalHolds(first: 25, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes { id interactionId agent { id givenName familyName } startedAt reason setBy { id givenName familyName } setAt }
    }
  }
`);
const SetHoldDocument = graphql(`
  mutation SetLegalHold($subjectId: ID!, $reason: String!) {
    setLegalHold(subjectId: $subjectId, reason: $reason) {
      __typename
      ... on LegalHoldSet { hold { id } }
      ... on LegalHoldRefused { code }
    }
  }
`);
const LiftHoldDocument = graphql(`
  mutation LiftLegalHold($id: ID!) { liftLegalHold(id: $id) { id } }
`);
const LogDocument = graphql(`
  query DeletionLog($after: String) {
    deletionLog(first: 25, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes { id class interactionId objectSha256 bytes deletedAt jobId }
    }
  }
`);

export type StoredRules = RetentionRulesQuery['retentionRules'];
export type Days = Readonly<Record<'audio' | 'transcript' | 'evaluation', number | null>>;

const KEY = 'retention';

export const useRules = () =>
  useQuery({
    queryKey: [KEY, 'rules'],
    queryFn: async ({ signal }) => (await request(RulesDocument, {}, signal)).retentionRules,
  });

/** What these days would remove today; the former answer stays in view while a new one is counted. */
export const usePreview = (rules: RetentionDaysInput) =>
  useQuery({
    queryKey: [KEY, 'preview', rules],
    queryFn: async ({ signal }) => (await request(PreviewDocument, { rules }, signal)).retentionPreview,
    placeholderData: keepPreviousData,
  });

/** @throws ApiError with the code of a refusal */
export function useChangeRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ expectedVersion, days }: { readonly expectedVersion: number; readonly days: Days }) => {
      const { changeRetentionRules: answer } = await request(ChangeDocument, { input: { ...days, expectedVersion } });
      if (answer.__typename === 'RetentionRulesConflict') throw new ApiError(answer.code, null, answer.code);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

const following = ({ pageInfo }: { readonly pageInfo: { endCursor?: string | null; hasNextPage: boolean } }) =>
  pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;

export const useHolds = () =>
  useInfiniteQuery({
    queryKey: [KEY, 'holds'],
    queryFn: async ({ signal, pageParam }) => (await request(HoldsDocument, { after: pageParam }, signal)).legalHolds,
    initialPageParam: null as string | null,
    getNextPageParam: following,
  });

/** @throws ApiError with the code of a refusal */
export function useSetHold() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { readonly subjectId: string; readonly reason: string }) => {
      const { setLegalHold: answer } = await request(SetHoldDocument, input);
      if (answer.__typename === 'LegalHoldRefused') throw new ApiError(answer.code, null, answer.code);
    },
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export function useLiftHold() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(LiftHoldDocument, { id }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const useDeletionLog = () =>
  useInfiniteQuery({
    queryKey: [KEY, 'log'],
    queryFn: async ({ signal, pageParam }) => (await request(LogDocument, { after: pageParam }, signal)).deletionLog,
    initialPageParam: null as string | null,
    getNextPageParam: following,
  });
