import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MyAskableTimesQuery, WorkingStretchInput } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type AskableTimes = MyAskableTimesQuery['myAskableTimes'];

const MyAskableTimesDocument = graphql(`
  query MyAskableTimes {
    myAskableTimes { timeZone ownWeek week { weekday from until } away { id fromOn untilOn } }
  }
`);

export const askableTimesQuery = queryOptions({
  queryKey: ['coaching', 'times'],
  queryFn: async ({ signal }) => (await request(MyAskableTimesDocument, {}, signal)).myAskableTimes,
});

graphql(`
  fragment AskableTimesAnswer on ChangeAskableTimesResult {
    __typename
    ... on AskableTimesChanged { times { timeZone ownWeek week { weekday from until } away { id fromOn untilOn } } }
    ... on AskableTimesRefused { code }
  }
`);
const SaveMyWorkingWeek = graphql(`
  mutation SaveMyWorkingWeek($week: [WorkingStretchInput!]) { answer: saveMyWorkingWeek(week: $week) { ...AskableTimesAnswer } }
`);
const AddMyDaysOff = graphql(`
  mutation AddMyDaysOff($fromOn: String!, $untilOn: String!) { answer: addMyDaysOff(fromOn: $fromOn, untilOn: $untilOn) { ...AskableTimesAnswer } }
`);
const RemoveMyDaysOff = graphql(`
  mutation RemoveMyDaysOff($id: ID!) { answer: removeMyDaysOff(id: $id) { ...AskableTimesAnswer } }
`);

export const timesDeeds = {
  saveWeek: async (week: WorkingStretchInput[] | null) => (await request(SaveMyWorkingWeek, { week })).answer,
  addAway: async (fromOn: string, untilOn: string) => (await request(AddMyDaysOff, { fromOn, untilOn })).answer,
  removeAway: async (id: string) => (await request(RemoveMyDaysOff, { id })).answer,
};

const TeamWorkingWeekDocument = graphql(`
  query TeamWorkingWeek($teamId: ID!) {
    teamWorkingWeek(teamId: $teamId) { teamId week { weekday from until } }
  }
`);

/** When a team works, for whoever has no week of their own; null: the week of the office. */
export const teamWeekQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['coaching', 'teamWeek', teamId],
    queryFn: async ({ signal }) => (await request(TeamWorkingWeekDocument, { teamId }, signal)).teamWorkingWeek.week ?? null,
  });

const SaveTeamWorkingWeek = graphql(`
  mutation SaveTeamWorkingWeek($teamId: ID!, $week: [WorkingStretchInput!]) {
    answer: saveTeamWorkingWeek(teamId: $teamId, week: $week) {
      __typename
      ... on TeamWorkingWeek { teamId }
      ... on TeamWorkingWeekRefused { code }
    }
  }
`);
export const saveTeamWeek = async (teamId: string, week: WorkingStretchInput[] | null) =>
  (await request(SaveTeamWorkingWeek, { teamId, week })).answer;
