import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { CoursePiece } from '@vakwerk/domain/learning/courses/course-pieces';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { graphql } from '../../../../gql';
import { ApiError, request } from '../../../../lib/graphql';

const CreateCourseDocument = graphql(`
  mutation CreateCourse($title: CourseTitleInput!) {
    createCourse(title: $title) { courseId }
  }
`);
const DuplicateCourseDocument = graphql(`
  mutation DuplicateCourse($courseId: ID!, $title: CourseTitleInput!) {
    duplicateCourse(courseId: $courseId, title: $title) { courseId }
  }
`);
const ArchiveCourseDocument = graphql(`
  mutation ArchiveCourse($courseId: ID!, $archived: Boolean!) {
    archiveCourse(courseId: $courseId, archived: $archived) { courseId archivedAt }
  }
`);
const SaveCourseDraftDocument = graphql(`
  mutation SaveCourseDraft($input: SaveCourseDraftInput!) {
    saveCourseDraft(input: $input) {
      __typename
      ... on CourseDraftSaved { draftVersion savedAt others }
      ... on CourseDraftConflict { draftVersion keys theirs savedAt savedBy { id givenName familyName } }
      ... on LearningRefused { code }
    }
  }
`);
const RestoreCourseRevisionDocument = graphql(`
  mutation RestoreCourseRevision($revisionId: ID!) {
    restoreCourseRevision(revisionId: $revisionId) {
      __typename
      ... on CourseRestored { draftVersion }
      ... on LearningRefused { code }
    }
  }
`);
const PublishCourseDocument = graphql(`
  mutation PublishCourse($courseId: ID!, $expectedVersion: Int!) {
    publishCourse(courseId: $courseId, expectedVersion: $expectedVersion) {
      __typename
      ... on CoursePublished { number }
      ... on CourseNotPublished { problems { code moduleId stepId optionId field language } }
      ... on LearningRefused { code }
    }
  }
`);
const MoveLearnersDocument = graphql(`
  mutation MoveLearners($courseId: ID!, $reason: String!) {
    moveLearners(courseId: $courseId, reason: $reason) {
      __typename
      ... on CourseMoveStarted { people }
      ... on LearningRefused { code }
    }
  }
`);

/** A refusal that nobody expects here becomes an error with its own sentence. */
function unlessRefused<Answer extends { __typename?: string }>(
  answer: Answer,
): Exclude<Answer, { __typename?: 'LearningRefused' }> {
  if (answer.__typename === 'LearningRefused' && 'code' in answer)
    throw new ApiError(`learning.error.${String(answer.code)}`, null, String(answer.code));
  return answer as Exclude<Answer, { __typename?: 'LearningRefused' }>;
}

/** After a deed every list is asked for again. */
const useCoursesChanged = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['courses'] });
};

export const useCreateCourse = () =>
  useMutation({
    mutationFn: async (title: LocalizedText) => (await request(CreateCourseDocument, { title })).createCourse.courseId,
    onSuccess: useCoursesChanged(),
  });

export const useDuplicateCourse = () =>
  useMutation({
    mutationFn: async (input: { courseId: string; title: LocalizedText }) =>
      (await request(DuplicateCourseDocument, input)).duplicateCourse.courseId,
    onSuccess: useCoursesChanged(),
  });

export const useArchiveCourse = () =>
  useMutation({
    mutationFn: async (input: { courseId: string; archived: boolean }) =>
      (await request(ArchiveCourseDocument, input)).archiveCourse,
    onSuccess: useCoursesChanged(),
  });

export interface PiecesToSave {
  readonly courseId: string;
  readonly expectedVersion: number;
  readonly pieces: readonly CoursePiece[];
}

/** One save. @throws ApiError when the server gives no answer, or the course was put away */
export async function saveDraft({ pieces, ...input }: PiecesToSave) {
  const answer = await request(SaveCourseDraftDocument, { input: { ...input, pieces: JSON.stringify(pieces) } });
  const saved = unlessRefused(answer.saveCourseDraft);
  if (saved.__typename === 'CourseDraftConflict') return { ...saved, theirs: JSON.parse(saved.theirs) as CourseContent };
  return { ...saved, others: JSON.parse(saved.others) as readonly CoursePiece[] };
}

export const useRestoreRevision = () =>
  useMutation({
    mutationFn: async (revisionId: string) =>
      unlessRefused((await request(RestoreCourseRevisionDocument, { revisionId })).restoreCourseRevision),
    onSuccess: useCoursesChanged(),
  });

/** Resolves to what keeps it from being published; nothing: it is published. */
export const usePublishCourse = () =>
  useMutation({
    mutationFn: async (input: { courseId: string; expectedVersion: number }): Promise<readonly CourseProblem[]> => {
      const published = unlessRefused((await request(PublishCourseDocument, input)).publishCourse);
      return published.__typename === 'CourseNotPublished' ? published.problems.map(problemOf) : [];
    },
    onSuccess: useCoursesChanged(),
  });

/** Resolves to how many people go on in the newest version. */
export const useMoveLearners = () =>
  useMutation({
    mutationFn: async (input: { courseId: string; reason: string }) =>
      unlessRefused((await request(MoveLearnersDocument, input)).moveLearners).people,
    onSuccess: useCoursesChanged(),
  });

interface SentProblem {
  readonly code: string;
  readonly moduleId?: string | null;
  readonly stepId?: string | null;
  readonly optionId?: string | null;
  readonly field?: string | null;
  readonly language?: string | null;
}

const problemOf = ({ code, moduleId, stepId, optionId, field, language }: SentProblem): CourseProblem =>
  ({
    code,
    place: { ...(moduleId && { moduleId }), ...(stepId && { stepId }), ...(optionId && { optionId }) },
    ...(field && { field }),
    ...(language && { language }),
  }) as CourseProblem;
