import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { AccuracyReportQuery, CriterionFailuresQuery, CriterionReportQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import type { reportFilter } from './report-filter';

const CriterionReportDocument = graphql(`
  query CriterionReport($filter: ReportFilter!) {
    criterionReport(filter: $filter) {
      period { from until beforeFrom beforeUntil }
      cards { id name { nl en } evaluations }
      scorecardId
      evaluations
      evaluationsBefore
      people
      tooFewPeople
      criteria {
        criterionId
        text { nl en }
        sectionTitle { nl en }
        critical
        failed
        n
        ratio
        low
        high
        versions
        changed
        failedBefore
        nBefore
        difference { difference low high word }
        causes { id label { nl en } count }
        withoutCause
      }
    }
  }
`);
const CriterionFailuresDocument = graphql(`
  query CriterionFailures($scorecardId: ID!, $criterionId: ID!, $filter: ReportFilter!, $after: String) {
    criterionFailures(scorecardId: $scorecardId, criterionId: $criterionId, filter: $filter, first: 10, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes {
        evaluationId
        agent { id givenName familyName }
        startedAt
        subject
        audioRemovedOn
        comment
        fragments { id number startMs endMs note }
      }
    }
  }
`);
const AccuracyReportDocument = graphql(`
  query AccuracyReport($filter: ReportFilter!) {
    accuracyReport(filter: $filter) {
      period { from until beforeFrom beforeUntil }
      cards { id name { nl en } evaluations }
      scorecardId
      evaluations
      people
      tooFewPeople
      bucket
      startsOn
      classes {
        critical
        ratio
        low
        high
        n
        contacts
        errors
        change { difference low high word }
        series { ratio low high n contacts errors }
      }
    }
  }
`);

export type CriterionReport = CriterionReportQuery['criterionReport'];
export type CriterionFigure = CriterionReport['criteria'][number];
export type CriterionFailure = CriterionFailuresQuery['criterionFailures']['nodes'][number];
export type AccuracyReport = AccuracyReportQuery['accuracyReport'];
export type AccuracyClass = AccuracyReport['classes'][number];
export type ReportFilter = ReturnType<typeof reportFilter>;

/** Keys begin with the live topic: a report follows what is graded, decided in a dispute or withdrawn. */
export const useCriterionReport = (filter: ReportFilter) =>
  useQuery({
    queryKey: ['evaluations', 'criterion-report', filter],
    queryFn: async ({ signal }) => (await request(CriterionReportDocument, { filter }, signal)).criterionReport,
    placeholderData: keepPreviousData,
  });

export const useCriterionFailures = (scorecardId: string, criterionId: string, { scorecardId: _, ...filter }: ReportFilter) =>
  useInfiniteQuery({
    queryKey: ['evaluations', 'criterion-failures', scorecardId, criterionId, filter],
    queryFn: async ({ pageParam, signal }) =>
      (await request(CriterionFailuresDocument, { scorecardId, criterionId, filter, after: pageParam }, signal))
        .criterionFailures,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });

export const useAccuracyReport = (filter: ReportFilter) =>
  useQuery({
    queryKey: ['evaluations', 'accuracy-report', filter],
    queryFn: async ({ signal }) => (await request(AccuracyReportDocument, { filter }, signal)).accuracyReport,
    placeholderData: keepPreviousData,
  });
