import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MyAssignmentsQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import { orKept } from '../../../lib/offline/or-kept';

const MyAssignmentsDocument = graphql(`
  query MyAssignments($finished: Boolean!) {
    myAssignments(first: 50, finished: $finished) {
      id
      courseId
      title { nl en }
      state
      dueOn
      reason
      reasonNote
      assignedBy { id givenName familyName }
      doneSteps
      totalSteps
      minutesLeft
      next { moduleId moduleTitle { nl en } stepId stepTitle { nl en } stepNumber stepCount minutesLeft }
      completedAt
    }
  }
`);

export type MyAssignment = MyAssignmentsQuery['myAssignments'][number];

/** What I have to learn, due first; with `finished` also what is behind me. */
export const useMyAssignments = (finished = false) =>
  useQuery({
    queryKey: ['learning', 'assignments', finished],
    queryFn: ({ signal }) =>
      orKept('assignments', async () => (await request(MyAssignmentsDocument, { finished }, signal)).myAssignments, {
        of: String(finished),
      }),
  });
