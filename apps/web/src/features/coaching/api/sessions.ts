import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MySessionsQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type SessionSummary = MySessionsQuery['mySessions'][number];

const MySessionsDocument = graphql(`
  query MySessions($from: DateTime!) {
    mySessions(from: $from, first: 100) {
      id state version startsAt durationMinutes title agentCount
      coach { id givenName familyName }
      agent { id givenName familyName }
    }
  }
`);

const TeamSessionsDocument = graphql(`
  query TeamSessions($from: DateTime!, $until: DateTime!) {
    teamSessions(from: $from, until: $until) {
      id state version startsAt durationMinutes title agentCount
      coach { id givenName familyName }
      agent { id givenName familyName }
    }
  }
`);

const DAY_MS = 86_400_000;
const BACK_DAYS = 90;
const AHEAD_DAYS = 90;
const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();

/** My own, as coach or as agent, from ninety days ago. */
export const mySessionsQuery = queryOptions({
  queryKey: ['coaching', 'mine'],
  queryFn: async ({ signal }) =>
    (await request(MySessionsDocument, { from: daysFrom(new Date(), -BACK_DAYS) }, signal)).mySessions,
});

/** That coaching takes place in my teams: for a manager, who never sees what is said. */
export const teamSessionsQuery = queryOptions({
  queryKey: ['coaching', 'team'],
  queryFn: async ({ signal }) => {
    const now = new Date();
    const variables = { from: daysFrom(now, -BACK_DAYS), until: daysFrom(now, AHEAD_DAYS) };
    return (await request(TeamSessionsDocument, variables, signal)).teamSessions;
  },
});

const MyAgreementsDocument = graphql(`
  query MyAgreements {
    myAgreements { id sessionId what dueOn state }
  }
`);

export const myAgreementsQuery = queryOptions({
  queryKey: ['coaching', 'agreements'],
  queryFn: async ({ signal }) => (await request(MyAgreementsDocument, {}, signal)).myAgreements,
});
