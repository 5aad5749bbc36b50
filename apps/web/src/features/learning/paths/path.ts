import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PathContent, PathProblem } from '@vakwerk/domain/learning/assignments/path';
import { graphql } from '../../../gql';
import type { PathDraftsQuery, PathOpenQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const PathDraftsDocument = graphql(`
  query PathDrafts($archived: Boolean!) {
    pathDrafts(archived: $archived) {
      id
      draft { title { nl en } courses { courseId } }
      draftedAt
      versionNumber
      changed
      openCount
      completedCount
    }
  }
`);
const PathOpenDocument = graphql(`
  query PathOpen($id: ID!) {
    pathDraft(id: $id) {
      id
      draft {
        title { nl en }
        summary { nl en }
        courses { courseId required needs { skillId level } }
      }
      draftVersion
      archivedAt
      versionNumber
      changed
      openCount
      completedCount
    }
    courses { id title { nl en } minutes }
    skills { id name { nl en } levels { name { nl en } } }
  }
`);
const SavePathDocument = graphql(`
  mutation SavePath($input: SavePathInput!) {
    savePath(input: $input) {
      __typename
      ... on PathSaved { pathId draftVersion }
      ... on LearningRefused { code }
    }
  }
`);
const PublishPathDocument = graphql(`
  mutation PublishPath($id: ID!) {
    publishPath(id: $id) {
      __typename
      ... on PathPublished { number }
      ... on PathNotReady { problems { code language courseId } }
      ... on LearningRefused { code }
    }
  }
`);
const ArchivePathDocument = graphql(`
  mutation ArchivePath($id: ID!, $archived: Boolean!) {
    archivePath(id: $id, archived: $archived) {
      __typename
      ... on PathArchived { path { id archivedAt } }
      ... on LearningRefused { code }
    }
  }
`);

export type ListedPath = PathDraftsQuery['pathDrafts'][number];
export type OpenPath = PathOpenQuery['pathDraft'];
export type PathSides = Pick<PathOpenQuery, 'courses' | 'skills'>;

export const pathDraftsQuery = (archived: boolean) =>
  queryOptions({
    queryKey: ['paths', 'list', archived],
    queryFn: async ({ signal }) => (await request(PathDraftsDocument, { archived }, signal)).pathDrafts,
  });

/** Asked anew with every visit: a colleague may have worked on it. */
export const pathOpenQuery = (id: string) =>
  queryOptions({
    queryKey: ['paths', 'open', id],
    queryFn: ({ signal }) => request(PathOpenDocument, { id }, signal),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

/** The schema makes no difference between what we send and what we get. */
export const contentOf = ({ draft: { title, summary, courses } }: OpenPath): PathContent => ({
  title: { nl: title.nl, en: title.en },
  summary: { nl: summary.nl, en: summary.en },
  courses: courses.map(({ courseId, required, needs }) => ({
    courseId,
    required,
    needs: needs.map(({ skillId, level }) => ({ skillId, level })),
  })),
});

export const readPath = async (id: string): Promise<OpenPath> => (await request(PathOpenDocument, { id })).pathDraft;

/** @returns the path and its new draft version; null when somebody else saved in between. @throws ApiError for another refusal */
export async function savePath(
  pathId: string | null,
  draftVersion: number,
  { title, summary, courses }: PathContent,
): Promise<{ readonly pathId: string; readonly draftVersion: number } | null> {
  const sent = courses.map((course) => ({ ...course, needs: course.needs.map((need) => ({ ...need })) }));
  const input = { pathId, draftVersion, title: { ...title }, summary: { ...summary }, courses: sent };
  const { savePath: saved } = await request(SavePathDocument, { input });
  if (saved.__typename === 'PathSaved') return saved;
  if (saved.code === 'draftConflict') return null;
  throw new ApiError(`learning.error.${saved.code}`, null, saved.code);
}

/** @returns the number of the version, or what stops it. @throws ApiError with the code of a refusal */
async function publishPath(id: string): Promise<number | readonly Pick<PathProblem, 'code'>[]> {
  const { publishPath: published } = await request(PublishPathDocument, { id });
  if (published.__typename === 'LearningRefused') throw new ApiError(`learning.error.${published.code}`, null, published.code);
  return published.__typename === 'PathPublished' ? published.number : published.problems;
}

function useRefreshing<Input, Output>(work: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: work, onSuccess: () => client.invalidateQueries({ queryKey: ['paths'] }) });
}

export const useCreatePath = () =>
  useRefreshing(async (title: PathContent['title']) => {
    const made = await savePath(null, 0, { title, summary: { nl: '', en: '' }, courses: [] });
    if (!made) throw new Error('A new path has no older version.');
    return made.pathId;
  });
export const usePublishPath = () => useRefreshing(publishPath);
export const useArchivePath = () =>
  useRefreshing((input: { readonly id: string; readonly archived: boolean }) => request(ArchivePathDocument, input));
