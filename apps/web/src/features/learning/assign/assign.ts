import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { AssignLearningInput, TeamAssignmentFilter, TeamAssignmentsQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const TeamAssignmentsDocument = graphql(`
  query TeamAssignments($filter: TeamAssignmentFilter!) {
    teamAssignments(filter: $filter, first: 100) {
      nodes {
        id
        courseId
        title { nl en }
        state
        dueOn
        doneSteps
        totalSteps
        next { moduleTitle { nl en } stepNumber stepCount }
        person { id givenName familyName }
        path { title { nl en } doneCourses totalCourses }
        lastActiveAt
        isStuck
        endNote
        completedAt
      }
      counts { open overdue stuck completed ended }
    }
  }
`);
const ChoicesDocument = graphql(`
  query AssignChoices {
    courses { id title { nl en } minutes }
    paths { id title { nl en } minutes }
    people { id givenName familyName roles status teams { id } }
  }
`);
const AssignDocument = graphql(`
  mutation AssignLearning($input: AssignLearningInput!) {
    assignLearning(input: $input) {
      ... on LearningAssigned { givenIds alreadyOpen }
      ... on LearningRefused { code }
    }
  }
`);
const WithdrawDocument = graphql(`
  mutation WithdrawAssignments($ids: [ID!]!) {
    withdrawAssignments(ids: $ids) { ... on LearningRefused { code } }
  }
`);
const WaiveDocument = graphql(`
  mutation WaiveAssignments($ids: [ID!]!, $reason: String!) {
    waiveAssignments(ids: $ids, reason: $reason) { ... on LearningRefused { code } }
  }
`);
const ReopenDocument = graphql(`
  mutation ReopenAssignments($ids: [ID!]!) {
    reopenAssignments(ids: $ids) { ... on LearningRefused { code } }
  }
`);
const MoveDocument = graphql(`
  mutation MoveDueDate($id: ID!, $dueOn: String, $takingBack: Boolean!) {
    moveDueDate(id: $id, dueOn: $dueOn, takingBack: $takingBack) {
      ... on DueDateMoved { dueOnBefore }
      ... on LearningRefused { code }
    }
  }
`);
const RemindDocument = graphql(`
  mutation RemindOfAssignment($id: ID!) {
    remindOfAssignment(id: $id) { ... on LearningRefused { code } }
  }
`);

export type TeamAssignment = TeamAssignmentsQuery['teamAssignments']['nodes'][number];

export const useTeamAssignments = (filter: TeamAssignmentFilter) =>
  useQuery({
    queryKey: ['learning', 'team', filter],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await request(TeamAssignmentsDocument, { filter }, signal)).teamAssignments,
  });

export const useAssignChoices = () =>
  useQuery({ queryKey: ['learning', 'choices'], queryFn: ({ signal }) => request(ChoicesDocument, {}, signal) });

/** A refusal is thrown with its code, so that one place says it. */
function refuse<Answer extends object>(answer: Answer): Answer {
  if ('code' in answer && typeof answer.code === 'string') throw new ApiError(answer.code, null, answer.code);
  return answer;
}

export function useAssign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: AssignLearningInput) => {
      const answer = refuse((await request(AssignDocument, { input })).assignLearning);
      return 'givenIds' in answer ? (answer.givenIds ?? []) : [];
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['learning', 'team'] }),
  });
}

/** What can be done about one assignment; each is asked again afterwards. */
export function useActs() {
  const queries = useQueryClient();
  const act = async (work: () => Promise<unknown>) => {
    await work();
    await queries.invalidateQueries({ queryKey: ['learning', 'team'] });
  };
  return {
    withdraw: (ids: readonly string[]) =>
      act(async () => refuse((await request(WithdrawDocument, { ids: [...ids] })).withdrawAssignments)),
    waive: (id: string, reason: string) =>
      act(async () => refuse((await request(WaiveDocument, { ids: [id], reason })).waiveAssignments)),
    reopen: (id: string) => act(async () => refuse((await request(ReopenDocument, { ids: [id] })).reopenAssignments)),
    remind: (id: string) => act(async () => refuse((await request(RemindDocument, { id })).remindOfAssignment)),
    move: (id: string, dueOn: string | null, takingBack = false) =>
      act(async () => refuse((await request(MoveDocument, { id, dueOn, takingBack })).moveDueDate)),
  };
}
