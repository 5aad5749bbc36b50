import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type {
  ControlChartViewQuery,
  LearningFunnelViewQuery,
  SkillMultiplesQuery,
  TeamOverviewViewQuery,
} from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import { type DashboardSearch, USUAL } from './dashboard-search';

export type Overview = TeamOverviewViewQuery['teamOverview'];
export type Control = ControlChartViewQuery['teamControlChart'];
export type Funnel = LearningFunnelViewQuery['teamLearningFunnel'];
export type Multiples = SkillMultiplesQuery['teamDashboard'];

/** Filters with the team that is looked at. */
export interface DashboardView extends DashboardSearch {
  readonly team: string;
}

const OverviewDocument = graphql(`
  query TeamOverviewView($teamId: ID!, $weeks: Int!, $skillId: ID, $compareWith: ID) {
    teamOverview(teamId: $teamId, weeks: $weeks, skillId: $skillId, compareWith: $compareWith) {
      teamId teamName people tooFewPeople weeks from until comparedWith
      sentences {
        code certainty people n difference share low high week
        skill { id name { nl en } }
        cells { person { id givenName familyName } skill { id name { nl en } } }
      }
      comparisons { skill { id name { nl en } } now { share n } other { share n } kind difference low high }
      advice { skill { id name { nl en } } knows { mean low high n } does { mean low high n } line advice }
      help { reason people { person { id givenName familyName } skills { id name { nl en } } } }
    }
  }
`);
const ControlDocument = graphql(`
  query ControlChartView($teamId: ID!, $weeks: Int!, $skillId: ID) {
    teamControlChart(teamId: $teamId, weeks: $weeks, skillId: $skillId) {
      teamName tooFewPeople skill { id name { nl en } } centre spread weekStartsOn share low high n signals
      changes { kind week at name { nl en } }
    }
  }
`);
const FunnelDocument = graphql(`
  query LearningFunnelView($teamId: ID!, $weeks: Int!, $skillId: ID) {
    teamLearningFunnel(teamId: $teamId, weeks: $weeks, skillId: $skillId) {
      people from until
      courses { courseId title { nl en } tooFewPeople assigned started finished seenInCalls }
    }
  }
`);
const MultiplesDocument = graphql(`
  query SkillMultiples($teamId: ID!, $weeks: Int!) {
    teamDashboard(teamId: $teamId, weeks: $weeks, evidence: does) {
      weekStartsOn
      series { skill { id name { nl en } } share n }
    }
  }
`);
const keyOf = (part: string, { team, weeks, skill, beside }: DashboardView) =>
  ['progress', 'dashboard', part, team, weeks ?? USUAL, skill ?? null, beside ?? null] as const;
const variables = ({ team, weeks, skill }: DashboardView) => ({ teamId: team, weeks: weeks ?? USUAL, skillId: skill ?? null });

export const overviewQuery = (view: DashboardView) =>
  queryOptions({
    queryKey: keyOf('overview', view),
    queryFn: async ({ signal }) =>
      (await request(OverviewDocument, { ...variables(view), compareWith: view.beside ?? null }, signal)).teamOverview,
  });

export const controlQuery = ({ beside: _beside, ...view }: DashboardView) =>
  queryOptions({
    queryKey: keyOf('control', view),
    queryFn: async ({ signal }) => (await request(ControlDocument, variables(view), signal)).teamControlChart,
  });

export const funnelQuery = ({ beside: _beside, ...view }: DashboardView) =>
  queryOptions({
    queryKey: keyOf('funnel', view),
    queryFn: async ({ signal }) => (await request(FunnelDocument, variables(view), signal)).teamLearningFunnel,
  });

export const multiplesQuery = ({ beside: _beside, skill: _skill, ...view }: DashboardView) =>
  queryOptions({
    queryKey: keyOf('multiples', view),
    queryFn: async ({ signal }) => {
      const { teamId, weeks } = variables(view);
      return (await request(MultiplesDocument, { teamId, weeks }, signal)).teamDashboard;
    },
  });
