import { queryOptions } from '@tanstack/react-query';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { graphql } from '../../../../gql';
import type { CoursePublishingQuery, CourseRevisionsQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const CourseDeskDocument = graphql(`
  query CourseDesk($courseId: ID!) {
    courseDesk(courseId: $courseId) {
      id
      code
      content
      draftVersion
      draftedAt
      draftedBy { id givenName familyName }
      publishedNumber
      publishedAt
      archivedAt
    }
  }
`);
const CourseRevisionsDocument = graphql(`
  query CourseRevisions($courseId: ID!) {
    courseRevisions(courseId: $courseId) {
      id
      kind
      draftVersion
      publishedNumber
      savedAt
      savedBy { id givenName familyName }
    }
  }
`);
const CourseRevisionDocument = graphql(`
  query CourseRevision($revisionId: ID!) {
    courseRevision(revisionId: $revisionId)
  }
`);
const CoursePublishingDocument = graphql(`
  query CoursePublishing($courseId: ID!) {
    coursePublishing(courseId: $courseId) {
      notStarted
      completed
      inProgress { number people }
    }
  }
`);
const StudioSkillsDocument = graphql(`
  query StudioSkills {
    skills { id name { nl en } }
  }
`);

const contentOf = (json: string) => JSON.parse(json) as CourseContent;

/** A draft to work on. Once it is on the screen that is newer than what the server has, so it is asked for once. */
export const courseDeskQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['course-draft', courseId],
    queryFn: async ({ signal }) => {
      const { content, ...desk } = (await request(CourseDeskDocument, { courseId }, signal)).courseDesk;
      return { ...desk, content: contentOf(content) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type CourseDesk = Awaited<ReturnType<NonNullable<ReturnType<typeof courseDeskQuery>['queryFn']>>>;
export type Revision = CourseRevisionsQuery['courseRevisions'][number];
export type Publishing = CoursePublishingQuery['coursePublishing'];

export const revisionsQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['courses', 'revisions', courseId],
    queryFn: async ({ signal }) => (await request(CourseRevisionsDocument, { courseId }, signal)).courseRevisions,
  });

/** An older draft; the newest may still grow, so it is asked again. */
export const revisionQuery = (revisionId: string) =>
  queryOptions({
    queryKey: ['courses', 'revision', revisionId],
    queryFn: async ({ signal }) => contentOf((await request(CourseRevisionDocument, { revisionId }, signal)).courseRevision),
  });

export const publishingQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['courses', 'publishing', courseId],
    queryFn: async ({ signal }) => (await request(CoursePublishingDocument, { courseId }, signal)).coursePublishing,
  });

/** Skills that a module can teach; archived ones are not among them. */
export const studioSkillsQuery = queryOptions({
  queryKey: ['skills', 'names'],
  queryFn: async ({ signal }) => (await request(StudioSkillsDocument, {}, signal)).skills,
  staleTime: 5 * 60_000,
});
