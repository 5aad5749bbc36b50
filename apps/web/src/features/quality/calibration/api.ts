import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type {
  CalibrationPageQuery,
  CalibrationsQuery,
  CalibrationView,
  CallsToCalibrateQuery,
  DecideCriterionInput,
  OpenCalibrationInput,
} from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const ListDocument = graphql(`
  query Calibrations($show: CalibrationView!, $after: String) {
    calibrations(show: $show, first: 30, after: $after) {
      nodes {
        id name openedAt revealedAt dueOn callCount evaluatorCount doneCount leftForMe
        lead { id givenName familyName }
      }
      pageInfo { endCursor hasNextPage }
      counts { open waiting revealed }
    }
  }
`);
const OneDocument = graphql(`
  query CalibrationPage($id: ID!) {
    calibration(id: $id) {
      id name version openedAt closedAt revealedAt dueOn referenceId mayLead scores
      lead { id givenName familyName }
      scorecardVersion {
        id scorecardId number
        name { nl en }
        sections {
          id
          criteria { id text { nl en } type naAllowed options { id label { nl en } points } }
        }
      }
      evaluators { done person { id givenName familyName } }
      calls {
        place ownState
        agent { id givenName familyName }
        interaction { id subject startedAt durationSeconds }
      }
      report {
        criteria {
          criterionId spread metric flagged
          alpha { value reason low high units ratings }
          ac1 { value reason low high units ratings }
          calls {
            interactionId spread
            sameAsReference { same n }
            answers {
              evaluatorId points note
              answer { criterionId optionIds text notApplicable }
              fragments { id startMs endMs note }
            }
          }
        }
        decisions {
          id interactionId criterionId decidedAt draftVersionId
          answer { criterionId optionIds text notApplicable }
          ruleNote { nl en }
          decidedBy { id givenName familyName }
        }
      }
    }
  }
`);
const CallsDocument = graphql(`
  query CallsToCalibrate($after: String, $teamId: ID, $text: String) {
    callsToCalibrate(first: 20, after: $after, teamId: $teamId, text: $text) {
      nodes {
        agent { id givenName familyName }
        interaction { id subject startedAt durationSeconds queue }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const EvaluatorsDocument = graphql(`
  query CalibrationEvaluators($interactionIds: [ID!]!) {
    calibrationEvaluators(interactionIds: $interactionIds) { id givenName familyName }
  }
`);
const SeverityDocument = graphql(`
  query MySeverity { mySeverity { n mean low high } }
`);
const OpenDocument = graphql(`
  mutation OpenCalibration($input: OpenCalibrationInput!) {
    openCalibration(input: $input) {
      __typename
      ... on CalibrationChanged { calibration { id } }
      ... on CalibrationRefused { code }
    }
  }
`);
const CloseDocument = graphql(`
  mutation CloseCalibration($id: ID!) {
    closeCalibration(calibrationId: $id) {
      __typename
      ... on CalibrationChanged { calibration { id } }
      ... on CalibrationRefused { code }
    }
  }
`);
const DecideDocument = graphql(`
  mutation DecideCriterion($input: DecideCriterionInput!) {
    decideCriterion(input: $input) {
      __typename
      ... on CalibrationChanged { calibration { id } }
      ... on CalibrationRefused { code }
    }
  }
`);

export type CalibrationItem = CalibrationsQuery['calibrations']['nodes'][number];
export type Calibration = CalibrationPageQuery['calibration'];
export type Report = NonNullable<Calibration['report']>;
export type CriterionReport = Report['criteria'][number];
export type GivenAnswer = CriterionReport['calls'][number]['answers'][number];
export type Figure = NonNullable<CriterionReport['alpha']>;
export type ScoredCriterion = Calibration['scorecardVersion']['sections'][number]['criteria'][number];
export type OfferedCall = CallsToCalibrateQuery['callsToCalibrate']['nodes'][number];

/** Keys start with the live topic: when somebody hands in, the page shows it by itself. */
const KEY = ['evaluations', 'calibrations'] as const;

export const calibrationsQuery = (show: CalibrationView) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', show],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) => (await request(ListDocument, { show, after: pageParam }, signal)).calibrations,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
export const calibrationQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: async ({ signal }) => (await request(OneDocument, { id }, signal)).calibration,
  });
export const offeredCallsQuery = (text: string, teamId: string | null) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'offered', text, teamId],
    initialPageParam: null as string | null,
    queryFn: async ({ signal, pageParam }) =>
      (await request(CallsDocument, { after: pageParam, teamId, text: text || null }, signal)).callsToCalibrate,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
export const evaluatorsQuery = (interactionIds: readonly string[]) =>
  queryOptions({
    queryKey: [...KEY, 'evaluators', interactionIds],
    queryFn: async ({ signal }) =>
      (await request(EvaluatorsDocument, { interactionIds: [...interactionIds] }, signal)).calibrationEvaluators,
    placeholderData: keepPreviousData,
  });
export const severityQuery = queryOptions({
  queryKey: [...KEY, 'severity'],
  queryFn: async ({ signal }) => (await request(SeverityDocument, {}, signal)).mySeverity,
});

type Answer =
  | { readonly __typename: 'CalibrationChanged'; readonly calibration: { readonly id: string } }
  | { readonly __typename: 'CalibrationRefused'; readonly code: string };

/** @returns the id. @throws ApiError with the code of a refusal */
function changed(answer: Answer): string {
  if (answer.__typename === 'CalibrationRefused') throw new ApiError(answer.code, null, answer.code);
  return answer.calibration.id;
}

function useDeed<Input>(deed: (input: Input) => Promise<string>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: deed, onSettled: () => client.invalidateQueries({ queryKey: ['evaluations'] }) });
}

export const useOpenCalibration = () =>
  useDeed(async (input: OpenCalibrationInput) => changed((await request(OpenDocument, { input })).openCalibration));
export const useCloseCalibration = () =>
  useDeed(async (id: string) => changed((await request(CloseDocument, { id })).closeCalibration));
export const useDecideCriterion = () =>
  useDeed(async (input: DecideCriterionInput) => changed((await request(DecideDocument, { input })).decideCriterion));
