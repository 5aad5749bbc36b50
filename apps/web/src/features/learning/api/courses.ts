import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { CoursesQuery, LearnerCourseQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const CoursesDocument = graphql(`
  query Courses {
    courses {
      id
      title { nl en }
      summary { nl en }
      minutes
      moduleCount
      mine { assignmentId state completedAt }
    }
  }
`);

const LearnerCourseDocument = graphql(`
  query LearnerCourse($id: ID!) {
    course(id: $id) {
      id
      title { nl en }
      summary { nl en }
      minutes
      moduleCount
      mine { assignmentId state doneSteps totalSteps dueOn completedAt moved { reason at } }
      nextModuleId
      modules { id title { nl en } objective { nl en } optional minutes stepCount open doneSteps requiredSteps completedAt resumeStepId }
    }
  }
`);

const StartOwnCourseDocument = graphql(`
  mutation StartOwnCourse($courseId: ID!) {
    startOwnCourse(courseId: $courseId) {
      __typename
      ... on AssignmentGiven { assignment { id next { moduleId stepNumber } } }
      ... on LearningRefused { code }
    }
  }
`);

export type Course = CoursesQuery['courses'][number];
export type LearnerCourse = LearnerCourseQuery['course'];

export const useCourses = () =>
  useQuery({
    queryKey: ['learning', 'courses'],
    queryFn: async ({ signal }) => (await request(CoursesDocument, {}, signal)).courses,
  });

export const useLearnerCourse = (id: string) =>
  useQuery({
    queryKey: ['learning', 'course', id],
    queryFn: async ({ signal }) => (await request(LearnerCourseDocument, { id }, signal)).course,
  });

/** "I want to do this course." Gives the assignment to go to. @throws ApiError with the code of a refusal */
export function useStartOwnCourse() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (courseId: string) => {
      const { startOwnCourse } = await request(StartOwnCourseDocument, { courseId });
      if (startOwnCourse.__typename === 'LearningRefused') throw new ApiError(startOwnCourse.code, null, startOwnCourse.code);
      return startOwnCourse.assignment;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['learning'] }),
  });
}
