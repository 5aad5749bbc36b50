import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { CourseLibraryQuery, CourseState } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const CourseLibraryDocument = graphql(`
  query CourseLibrary($search: String, $state: CourseState, $after: String) {
    courseLibrary(search: $search, state: $state, after: $after, first: 50) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        code
        title { nl en }
        state
        changedAt
        changedBy { id givenName familyName }
        publishedNumber
        publishedAt
        archivedAt
        moduleCount
        stepCount
        learnerCount
      }
    }
  }
`);

export type LibraryCourse = CourseLibraryQuery['courseLibrary']['nodes'][number];

export const courseLibraryQuery = (search: string, state: CourseState | null) =>
  infiniteQueryOptions({
    queryKey: ['courses', 'library', search, state],
    queryFn: async ({ signal, pageParam }) =>
      (await request(CourseLibraryDocument, { search, state, after: pageParam }, signal)).courseLibrary,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
