import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { AttemptFieldsFragment } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

graphql(`
  fragment AttemptStatusFields on AttemptStatus { id state closesAt handInUntil endedAt now }
`);
graphql(`
  fragment QuestionFeedbackFields on QuestionFeedback { outcome ratio reasons { nl en } correction certaintyAdvice }
`);
graphql(`
  fragment AttemptFields on Attempt {
    id
    status { ...AttemptStatusFields }
    person { id givenName familyName }
    mine
    number
    assignmentId
    moduleId
    stepId
    stepNumber
    stepCount
    title { nl en }
    checksEachAnswer
    passRatio
    questions {
      id
      question
      answer
      certainty
      version
      checked
      feedback { ...QuestionFeedbackFields }
      grades { id grader { id givenName familyName } marks { criterionId points } comment ratio gradedAt }
      lookAgainAt
      mayAskSecondLook
    }
    outcome {
      ratio
      passed
      rightCount
      awaitingCount
      notAnsweredCount
      objective { nl en }
      strong { id name { nl en } }
      again { id name { nl en } }
      certainty { advice marks bySureness { low { right total } high { right total } } }
    }
  }
`);

const AttemptDocument = graphql(`
  query Attempt($id: ID!) { attempt(id: $id) { ...AttemptFields } }
`);

export type Attempt = AttemptFieldsFragment;
export type AttemptQuestion = Attempt['questions'][number];
export type AttemptStatus = Attempt['status'];

/** Asked once while somebody is in it: every save brings the new status along. */
export const attemptQuery = (id: string) =>
  queryOptions({
    queryKey: ['learning', 'attempt', id],
    queryFn: async ({ signal }) => (await request(AttemptDocument, { id }, signal)).attempt,
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
