import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { ScorecardLibraryQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const ScorecardLibraryDocument = graphql(`
  query ScorecardLibrary($search: String, $archived: Boolean, $after: String) {
    scorecardLibrary(search: $search, archived: $archived, after: $after, first: 50) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id
        code
        name { nl en }
        archivedAt
        publishedVersionId
        publishedNumber
        publishedAt
        draftVersionId
        draftNumber
        draftSavedAt
        sectionCount
        criterionCount
        evaluationCount
      }
    }
  }
`);
const SkillNamesDocument = graphql(`
  query ScorecardSkills {
    skills { id name { nl en } }
  }
`);

export type LibraryCard = ScorecardLibraryQuery['scorecardLibrary']['nodes'][number];

export const libraryQuery = (search: string, archived: boolean) =>
  infiniteQueryOptions({
    queryKey: ['scorecards', 'library', search, archived],
    queryFn: async ({ signal, pageParam }) =>
      (await request(ScorecardLibraryDocument, { search, archived, after: pageParam }, signal)).scorecardLibrary,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });

/** Skills that a criterion can say something about; archived ones are not among them. */
export const skillsQuery = queryOptions({
  queryKey: ['skills', 'names'],
  queryFn: async ({ signal }) => (await request(SkillNamesDocument, {}, signal)).skills,
  staleTime: 5 * 60_000,
});
