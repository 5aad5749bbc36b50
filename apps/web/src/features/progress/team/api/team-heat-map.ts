import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { EvidenceKind } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const TeamHeatMapDocument = graphql(`
  query TeamHeatMapView($teamId: ID!, $evidence: EvidenceKind!, $weeks: Int!) {
    teamHeatMap(teamId: $teamId, evidence: $evidence, weeks: $weeks) {
      teamId
      teamName
      evidence
      asOfWeek
      people
      tooFewPeople
      skills { id name { nl en } }
      rows { person { id givenName familyName } cells { mean low high n shade change } }
      teamCells { mean low high n shade }
    }
  }
`);

/** A quarter: what a change is told of when the address names no other period. */
export const USUAL_WEEKS = 13;

export const teamHeatMapQuery = (teamId: string, evidence: EvidenceKind, weeks: number) =>
  queryOptions({
    queryKey: ['progress', 'heat-map', teamId, evidence, weeks],
    queryFn: async ({ signal }) => (await request(TeamHeatMapDocument, { teamId, evidence, weeks }, signal)).teamHeatMap,
  });

const MyTeamsDocument = graphql(`
  query TeamsToFollow {
    teams { id name }
  }
`);

export const myTeamsQuery = queryOptions({
  queryKey: ['people', 'teams'],
  queryFn: async ({ signal }) => (await request(MyTeamsDocument, {}, signal)).teams,
});
