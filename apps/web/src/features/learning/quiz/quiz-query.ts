import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { LearnerQuizQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const LearnerQuizDocument = graphql(`
  query LearnerQuiz($assignmentId: ID!, $stepId: ID!) {
    quiz(assignmentId: $assignmentId, stepId: $stepId) {
      assignmentId
      stepId
      title { nl en }
      introduction { nl en }
      questionCount
      minutes
      passRatio
      checksEachAnswer
      attemptsAllowed
      attemptsLeft
      timeLimitSeconds
      opensAt
      closesAt
      finalGrade
      extension { extraSeconds extraAttempts closesAt reason givenBy { id givenName familyName } }
      attempts { id number state startedAt endedAt ratio passed awaiting }
      finalRatio
      passedAt
      may
    }
  }
`);

const StartAttemptDocument = graphql(`
  mutation StartAttempt($assignmentId: ID!, $stepId: ID!) {
    startAttempt(assignmentId: $assignmentId, stepId: $stepId) {
      __typename
      ... on AttemptStarted { attemptId }
      ... on LearningRefused { code }
    }
  }
`);

export type LearnerQuiz = LearnerQuizQuery['quiz'];

export const quizQuery = (assignmentId: string, stepId: string) =>
  queryOptions({
    queryKey: ['learning', 'quiz', assignmentId, stepId],
    queryFn: async ({ signal }) => (await request(LearnerQuizDocument, { assignmentId, stepId }, signal)).quiz,
  });

/** Starts the next attempt or finds the open one; pressed in ten tabs it is one. @throws ApiError with the code of a refusal */
export function useStartAttempt(assignmentId: string, stepId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { startAttempt } = await request(StartAttemptDocument, { assignmentId, stepId });
      if (startAttempt.__typename === 'LearningRefused') throw new ApiError(startAttempt.code, null, startAttempt.code);
      return startAttempt.attemptId;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['learning', 'quiz', assignmentId, stepId] }),
  });
}
