import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { EvidenceKind } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const TeamHeatMapDocument = graphql(`
  query TeamHeatMapView($teamId: ID!, $evidence: EvidenceKind!) {
    teamHeatMap(teamId: $teamId, evidence: $evidence) {
      teamId
      teamName
      evidence
      asOfWeek
      people
      tooFewPeople
      skills { id name { nl en } }
      rows { person { id givenName familyName } cells { mean low high n shade } }
      teamCells { mean low high n shade }
    }
  }
`);

export const teamHeatMapQuery = (teamId: string, evidence: EvidenceKind) =>
  queryOptions({
    queryKey: ['progress', 'heat-map', teamId, evidence],
    queryFn: async ({ signal }) => (await request(TeamHeatMapDocument, { teamId, evidence }, signal)).teamHeatMap,
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
