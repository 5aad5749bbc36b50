import { queryOptions, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type {
  DecideDisputeInput,
  DisputeFieldsFragment,
  DisputeView,
  OpenDisputeInput,
  OverturnRatesQuery,
} from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

graphql(`
  fragment DisputeFields on Dispute {
    id
    evaluationId
    state
    round
    version
    openedAt
    dueAt
    closedAt
    agent { id givenName familyName }
    evaluator { id givenName familyName }
    reviewer { id givenName familyName }
    interaction { id subject startedAt durationSeconds }
    items {
      criterionId
      criterionText { nl en }
      reason
      startMs
      endMs
      originalAnswer { criterionId optionIds text notApplicable }
      proposedAnswer { criterionId optionIds text notApplicable }
      outcome
      outcomeReason
      newAnswer { criterionId optionIds text notApplicable }
    }
    finalBefore
    finalAfter
    mayAssign
    mayDecide
  }
`);
const DisputesOfDocument = graphql(`
  query DisputesOf($evaluationId: ID!) { disputesOf(evaluationId: $evaluationId) { ...DisputeFields } }
`);
const DisputeDocument = graphql(`
  query Dispute($id: ID!) { dispute(id: $id) { ...DisputeFields } }
`);
const ReviewersDocument = graphql(`
  query DisputeReviewers($id: ID!) { disputeReviewers(disputeId: $id) { id givenName familyName } }
`);
const DisputesDocument = graphql(`
  query Disputes($filter: DisputeFilter!, $after: String) {
    disputes(filter: $filter, first: 30, after: $after) {
      nodes { ...DisputeFields }
      pageInfo { hasNextPage endCursor }
      counts { open due mine closed }
    }
  }
`);
const OverturnRatesDocument = graphql(`
  query OverturnRates($teamId: ID) {
    overturnRates(teamId: $teamId) {
      byCriterion { key overturned n ratio low high text { nl en } }
      byEvaluator { key overturned n ratio low high evaluator { id givenName familyName } }
    }
  }
`);
const OpenDocument = graphql(`
  mutation OpenDispute($input: OpenDisputeInput!) {
    openDispute(input: $input) {
      __typename
      ... on DisputeChanged { dispute { ...DisputeFields } }
      ... on DisputeRefused { code problems { code criterionId } }
    }
  }
`);
const WithdrawDocument = graphql(`
  mutation WithdrawDispute($input: WithdrawDisputeInput!) {
    withdrawDispute(input: $input) {
      __typename
      ... on DisputeChanged { dispute { ...DisputeFields } }
      ... on DisputeRefused { code problems { code criterionId } }
    }
  }
`);
const AssignDocument = graphql(`
  mutation AssignDisputeReviewer($input: AssignDisputeReviewerInput!) {
    assignDisputeReviewer(input: $input) {
      __typename
      ... on DisputeChanged { dispute { ...DisputeFields } }
      ... on DisputeRefused { code problems { code criterionId } }
    }
  }
`);
const DecideDocument = graphql(`
  mutation DecideDispute($input: DecideDisputeInput!) {
    decideDispute(input: $input) {
      __typename
      ... on DisputeChanged { dispute { ...DisputeFields } }
      ... on DisputeRefused { code problems { code criterionId } }
    }
  }
`);

export type Dispute = DisputeFieldsFragment;
export type DisputedCriterion = Dispute['items'][number];
export type Rates = OverturnRatesQuery['overturnRates'];

/** The rounds of one evaluation. Keys start with the live topic, so that a decision shows by itself. */
export const disputesOfQuery = (evaluationId: string) =>
  queryOptions({
    queryKey: ['evaluations', 'disputes', 'of', evaluationId],
    queryFn: async ({ signal }) => (await request(DisputesOfDocument, { evaluationId }, signal)).disputesOf,
  });
export const disputeQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'disputes', 'one', id],
    queryFn: async ({ signal }) => (await request(DisputeDocument, { id }, signal)).dispute,
  });

export const useReviewers = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['evaluations', 'disputes', 'reviewers', id],
    queryFn: async ({ signal }) => (await request(ReviewersDocument, { id }, signal)).disputeReviewers,
    enabled: wanted,
  });

export const useDisputes = (show: DisputeView, teamId: string | null) =>
  useInfiniteQuery({
    queryKey: ['evaluations', 'disputes', 'list', show, teamId],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      (await request(DisputesDocument, { filter: { show, teamId }, after: pageParam }, signal)).disputes,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });

export const useOverturnRates = (teamId: string | null) =>
  useQuery({
    queryKey: ['evaluations', 'disputes', 'rates', teamId],
    queryFn: async ({ signal }) => (await request(OverturnRatesDocument, { teamId }, signal)).overturnRates,
  });

interface Changed {
  readonly __typename: 'DisputeChanged';
  readonly dispute: Dispute;
}
interface Refused {
  readonly __typename: 'DisputeRefused';
  readonly code: string;
}

/** @throws ApiError with the code of a refusal */
function changed(answer: Changed | Refused): Dispute {
  if (answer.__typename === 'DisputeRefused') throw new ApiError(answer.code, null, answer.code);
  return answer.dispute;
}

function useDisputeDeed<Input>(deed: (input: Input) => Promise<Dispute>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: () => client.invalidateQueries({ queryKey: ['evaluations'] }),
  });
}

export const useOpenDispute = () =>
  useDisputeDeed(async (input: OpenDisputeInput) => changed((await request(OpenDocument, { input })).openDispute));
export const useWithdrawDispute = () =>
  useDisputeDeed(async ({ id, version }: Pick<Dispute, 'id' | 'version'>) =>
    changed((await request(WithdrawDocument, { input: { disputeId: id, expectedVersion: version } })).withdrawDispute),
  );
export const useAssignReviewer = ({ id, version }: Pick<Dispute, 'id' | 'version'>) =>
  useDisputeDeed(async (reviewerId: string) =>
    changed(
      (await request(AssignDocument, { input: { disputeId: id, expectedVersion: version, reviewerId } })).assignDisputeReviewer,
    ),
  );
export const useDecideDispute = () =>
  useDisputeDeed(async (input: DecideDisputeInput) => changed((await request(DecideDocument, { input })).decideDispute));
