import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { AnswerToGradeQuery, ExtendQuizInput, GradeAnswerInput, TeamQuizzesQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const AnswersToGradeDocument = graphql(`
  query AnswersToGrade {
    answersToGrade(first: 100) {
      attemptId
      questionId
      person { id givenName familyName }
      courseTitle { nl en }
      quizTitle { nl en }
      prompt { nl en }
      handedInAt
      secondLook
    }
  }
`);

const AnswerToGradeDocument = graphql(`
  query AnswerToGrade($attemptId: ID!, $questionId: ID!) {
    answerToGrade(attemptId: $attemptId, questionId: $questionId) {
      attemptId
      questionId
      person { id givenName familyName }
      courseTitle { nl en }
      quizTitle { nl en }
      handedInAt
      secondLook
      prompt { nl en }
      rubric { id text { nl en } points }
      exampleAnswer { nl en }
      text
      lookAgainReason
      grades { id grader { id givenName familyName } marks { criterionId points } comment ratio gradedAt }
    }
  }
`);

const GradeAnswerDocument = graphql(`
  mutation GradeAnswer($input: GradeAnswerInput!) {
    gradeAnswer(input: $input) {
      __typename
      ... on OpenAnswerGraded { attemptId }
      ... on LearningRefused { code }
    }
  }
`);

const TeamQuizzesDocument = graphql(`
  query TeamQuizzes {
    teamQuizzes(first: 100) {
      assignmentId
      stepId
      person { id givenName familyName }
      courseTitle { nl en }
      title { nl en }
      attemptCount
      attemptsAllowed
      timeLimitSeconds
      closesAt
      lastAttemptId
      lastState
      lastClosesAt
      finalRatio
      passedAt
      extraSeconds
      extraAttempts
      extendedUntil
    }
  }
`);

const ExtendQuizDocument = graphql(`
  mutation ExtendQuiz($input: ExtendQuizInput!) {
    extendQuiz(input: $input) {
      __typename
      ... on QuizExtended { assignmentId }
      ... on LearningRefused { code }
    }
  }
`);

export type AnswerDetail = AnswerToGradeQuery['answerToGrade'];
export type TeamQuiz = TeamQuizzesQuery['teamQuizzes'][number];

export const useAnswersToGrade = (enabled: boolean) =>
  useQuery({
    queryKey: ['learning', 'grading', 'answers'],
    queryFn: async ({ signal }) => (await request(AnswersToGradeDocument, {}, signal)).answersToGrade,
    enabled,
  });

export const useTeamQuizzes = (enabled: boolean) =>
  useQuery({
    queryKey: ['learning', 'grading', 'people'],
    queryFn: async ({ signal }) => (await request(TeamQuizzesDocument, {}, signal)).teamQuizzes,
    enabled,
  });

export const answerQuery = (attemptId: string, questionId: string) =>
  queryOptions({
    queryKey: ['learning', 'grading', 'answer', attemptId, questionId],
    queryFn: async ({ signal }) => (await request(AnswerToGradeDocument, { attemptId, questionId }, signal)).answerToGrade,
  });

/** @throws ApiError with the code of a refusal */
export function useGradeAnswer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: GradeAnswerInput) => {
      const { gradeAnswer } = await request(GradeAnswerDocument, { input });
      if (gradeAnswer.__typename === 'LearningRefused') throw new ApiError(gradeAnswer.code, null, gradeAnswer.code);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['learning', 'grading'] }),
  });
}

/** @throws ApiError with the code of a refusal */
export function useExtendQuiz() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: ExtendQuizInput) => {
      const { extendQuiz } = await request(ExtendQuizDocument, { input });
      if (extendQuiz.__typename === 'LearningRefused') throw new ApiError(extendQuiz.code, null, extendQuiz.code);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['learning', 'grading'] }),
  });
}
