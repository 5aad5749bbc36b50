import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type {
  ChangeSamplingPlanInput,
  PreviewDrawInput,
  SamplingPlanPageQuery,
  SamplingPlanSettingsInput,
  SamplingPlanState,
} from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const PlansDocument = graphql(`
  query SamplingPlans($archived: Boolean!, $after: String) {
    samplingPlans(archived: $archived, first: 50, after: $after) {
      nodes { id name state quotaCount quotaPer drawsNextAt frame { teamIds } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const PlanDocument = graphql(`
  query SamplingPlanPage($id: ID!) {
    samplingPlan(id: $id) {
      id name version state quotaCount quotaPer blind scorecardId seed drawsNextAt lastPeriodKey mayManage
      frame { teamIds queues channels shortestSeconds longestSeconds from until }
      evaluators { evaluator { id givenName familyName } capacity }
    }
  }
`);
const RunsDocument = graphql(`
  query SamplingRuns($planId: ID!, $after: String) {
    samplingRuns(planId: $planId, first: 12, after: $after) {
      nodes { id periodKey frameSize seed drawn ranAt ranBy { id givenName familyName } shortfalls { agent { id } because } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const CoverageDocument = graphql(`
  query SamplingCoverage($planId: ID!, $periodKey: String!) {
    samplingCoverage(planId: $planId, periodKey: $periodKey) {
      agent { id givenName familyName } quota drawn scored underSampled
    }
  }
`);
const EvaluatorsDocument = graphql(`
  query SamplingEvaluators {
    samplingEvaluators { evaluator { id givenName familyName } teamIds }
  }
`);
const PreviewDocument = graphql(`
  query PreviewDraw($input: PreviewDrawInput!) {
    previewDraw(input: $input) {
      periodKey frameSize drawn
      agents { agent { id givenName familyName } calls drawn probability because }
    }
  }
`);
const CreateDocument = graphql(`
  mutation CreateSamplingPlan($input: CreateSamplingPlanInput!) {
    createSamplingPlan(input: $input) {
      __typename
      ... on SamplingPlanChanged { plan { id } }
      ... on SamplingPlanRefused { code problems }
    }
  }
`);
const ChangeDocument = graphql(`
  mutation ChangeSamplingPlan($input: ChangeSamplingPlanInput!) {
    changeSamplingPlan(input: $input) {
      __typename
      ... on SamplingPlanChanged { plan { id } }
      ... on SamplingPlanRefused { code problems }
    }
  }
`);
const StateDocument = graphql(`
  mutation ChangeSamplingPlanState($input: ChangeSamplingPlanStateInput!) {
    changeSamplingPlanState(input: $input) {
      __typename
      ... on SamplingPlanChanged { plan { id } }
      ... on SamplingPlanRefused { code problems }
    }
  }
`);
const DrawDocument = graphql(`
  mutation DrawSampleNow($planId: ID!) {
    drawSampleNow(planId: $planId) {
      __typename
      ... on SampleDrawnAnswer { run { id drawn } }
      ... on SamplingPlanRefused { code problems }
    }
  }
`);

export type Plan = SamplingPlanPageQuery['samplingPlan'];

const KEY = ['evaluations', 'sampling'] as const;
const nextPage = ({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined } }) =>
  pageInfo.hasNextPage ? pageInfo.endCursor : undefined;

export const plansQuery = (archived: boolean) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'plans', archived],
    queryFn: async ({ pageParam, signal }) =>
      (await request(PlansDocument, { archived, after: pageParam }, signal)).samplingPlans,
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
  });
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'plan', id],
    queryFn: async ({ signal }) => (await request(PlanDocument, { id }, signal)).samplingPlan,
  });
export const runsQuery = (planId: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'runs', planId],
    queryFn: async ({ pageParam, signal }) => (await request(RunsDocument, { planId, after: pageParam }, signal)).samplingRuns,
    initialPageParam: null as string | null,
    getNextPageParam: nextPage,
  });
export const coverageQuery = (planId: string, periodKey: string | undefined) =>
  queryOptions({
    queryKey: [...KEY, 'coverage', planId, periodKey],
    queryFn: async ({ signal }) =>
      (await request(CoverageDocument, { planId, periodKey: periodKey ?? '' }, signal)).samplingCoverage,
    enabled: periodKey !== undefined,
  });
export const evaluatorsQuery = queryOptions({
  queryKey: [...KEY, 'evaluators'],
  queryFn: async ({ signal }) => (await request(EvaluatorsDocument, {}, signal)).samplingEvaluators,
  staleTime: 60_000,
});
/** Counts on every choice in the form; the figures before stay in sight meanwhile. */
export const previewQuery = (input: PreviewDrawInput) =>
  queryOptions({
    queryKey: [...KEY, 'preview', input],
    queryFn: async ({ signal }) => (await request(PreviewDocument, { input }, signal)).previewDraw,
    enabled: input.settings.frame.teamIds.length > 0,
    placeholderData: keepPreviousData,
  });

/** What is in the way of a change, as message ids. */
export class PlanProblems extends ApiError {
  constructor(
    code: string,
    readonly problems: readonly string[],
  ) {
    super(code, null, code);
  }
}

interface Refused {
  readonly __typename: 'SamplingPlanRefused';
  readonly code: string;
  readonly problems: readonly string[];
}

/** @throws PlanProblems */
function accepted<Answer extends { readonly __typename: string }>(answer: Answer | Refused): Exclude<Answer, Refused> {
  if (answer.__typename === 'SamplingPlanRefused') {
    const { code, problems } = answer as Refused;
    throw new PlanProblems(code, problems);
  }
  return answer as Exclude<Answer, Refused>;
}

function usePlanChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries({ queryKey: KEY }) });
}

export const useSavePlan = () =>
  usePlanChange(
    async (input: {
      key: string;
      settings: SamplingPlanSettingsInput;
      stored: Pick<ChangeSamplingPlanInput, 'planId' | 'expectedVersion'> | null;
    }) => {
      const { key: idempotencyKey, settings, stored } = input;
      if (stored) return accepted((await request(ChangeDocument, { input: { ...stored, settings } })).changeSamplingPlan).plan.id;
      return accepted((await request(CreateDocument, { input: { idempotencyKey, settings } })).createSamplingPlan).plan.id;
    },
  );
export const useChangePlanState = () =>
  usePlanChange(async (input: { planId: string; expectedVersion: number; state: SamplingPlanState }) => {
    accepted((await request(StateDocument, { input })).changeSamplingPlanState);
  });
export const useDrawNow = () =>
  usePlanChange(async (planId: string) => accepted((await request(DrawDocument, { planId })).drawSampleNow).run.drawn);
