import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { TransferReportOfCourseQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const TransferReportsDocument = graphql(`
  query TransferReportList {
    transferReports {
      courseId
      title { nl en }
      weighedAt
      figures {
        verdict why finished limits firstWeek lastWeek fewestAnswers
        trained { people before { n } after { n } }
        effect { difference low high }
      }
    }
  }
`);
const TransferReportDocument = graphql(`
  query TransferReportOfCourse($courseId: ID!) {
    transferReport(courseId: $courseId) {
      courseId
      title { nl en }
      method
      weighedAt
      figures {
        verdict why finished limits firstWeek lastWeek beforeWeeks afterWeeks historyWeeks fewestAnswers power smallestFound chance
        trained { people before { n share low high } after { n share low high } }
        comparison { people before { n share low high } after { n share low high } }
        effect { difference low high expected clusteredBy }
        skills {
          skill { id name { nl en } }
          measured
          trained { people before { n share low high } after { n share low high } }
          comparison { people before { n share low high } after { n share low high } }
          effect { difference low high expected }
        }
      }
    }
    frozenTransferReports(courseId: $courseId) {
      id
      frozenAt
      frozenBy { id givenName familyName }
      intact
      report { figures { verdict } }
    }
  }
`);
const FrozenReportDocument = graphql(`
  query FrozenTransferReportById($id: ID!) {
    frozenTransferReport(id: $id) {
      id
      frozenAt
      frozenBy { id givenName familyName }
      hash
      intact
      report {
        courseId
        title { nl en }
        method
        weighedAt
        figures {
          verdict why finished limits firstWeek lastWeek beforeWeeks afterWeeks historyWeeks fewestAnswers power smallestFound chance
          trained { people before { n share low high } after { n share low high } }
          comparison { people before { n share low high } after { n share low high } }
          effect { difference low high expected clusteredBy }
          skills {
            skill { id name { nl en } }
            measured
            trained { people before { n share low high } after { n share low high } }
            comparison { people before { n share low high } after { n share low high } }
            effect { difference low high expected }
          }
        }
      }
    }
  }
`);
const FreezeDocument = graphql(`
  mutation FreezeTransferReport($courseId: ID!) {
    freezeTransferReport(courseId: $courseId) { frozenId }
  }
`);

export type TransferReport = TransferReportOfCourseQuery['transferReport'];
export type TransferFigures = TransferReport['figures'];
export type SkillFigures = TransferFigures['skills'][number];
export type TransferSide = NonNullable<TransferFigures['trained']>;
export type Verdict = TransferFigures['verdict'];

/** Keys begin with the live topic. */
const KEY = ['progress', 'transfer'] as const;

export const transferReportsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: async ({ signal }) => (await request(TransferReportsDocument, {}, signal)).transferReports,
});

/** The report of a course, and what was frozen of it. */
export const transferReportQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...KEY, courseId],
    queryFn: ({ signal }) => request(TransferReportDocument, { courseId }, signal),
  });

export const frozenReportQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'frozen', id],
    queryFn: async ({ signal }) => (await request(FrozenReportDocument, { id }, signal)).frozenTransferReport,
  });

export function useFreeze(courseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => (await request(FreezeDocument, { courseId })).freezeTransferReport.frozenId,
    onSettled: () => queries.invalidateQueries({ queryKey: [...KEY, courseId] }),
  });
}
