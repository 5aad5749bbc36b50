import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { CourseReportQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const CourseReportDocument = graphql(`
  query CourseReport($courseId: ID!) {
    course(id: $courseId) { id title { nl en } }
    courseFunnel(courseId: $courseId) {
      versionNumber
      assigned
      started
      completed
      modules {
        moduleId
        title { nl en }
        optional
        started
        completed
        steps { stepId title { nl en } required done stopped }
      }
    }
    courseQuestions(courseId: $courseId) {
      code
      stepId
      bankQuestionId
      drawn
      kind
      prompt { nl en }
      analysis { n facility discrimination }
      verdict
    }
  }
`);

export type CourseReport = CourseReportQuery;
export type ReportQuestion = CourseReportQuery['courseQuestions'][number];
export type ReportModule = CourseReportQuery['courseFunnel']['modules'][number];

export const courseReportQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['courses', 'report', courseId],
    queryFn: ({ signal }) => request(CourseReportDocument, { courseId }, signal),
  });
