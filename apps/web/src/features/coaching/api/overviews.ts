import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { CoachDayQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type CoachDay = CoachDayQuery['coachDay'];

const CoachDayDocument = graphql(`
  query CoachDay($weeks: Int!) {
    coachDay(weeks: $weeks) {
      sessions { id startsAt durationMinutes place title points agentPoints lookBacks agents { id givenName familyName } }
      agreements { id sessionId what dueOn proposed owner { id givenName familyName } }
      uncoached { lastHeldOn person { id givenName familyName } }
    }
  }
`);

export const coachDayQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['coaching', 'day', weeks],
    queryFn: async ({ signal }) => (await request(CoachDayDocument, { weeks }, signal)).coachDay,
  });

const CoachingCoverageDocument = graphql(`
  query CoachingCoverage($weeks: Int!) {
    coachingCoverage(weeks: $weeks) { teamId name agents coached agreements { kept notYet dropped open } }
  }
`);

export const coverageQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['coaching', 'coverage', weeks],
    queryFn: async ({ signal }) => (await request(CoachingCoverageDocument, { weeks }, signal)).coachingCoverage,
  });
