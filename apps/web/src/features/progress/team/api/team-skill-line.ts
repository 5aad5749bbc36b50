import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { EvidenceKind } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const TeamSkillLineDocument = graphql(`
  query TeamSkillLineView($teamId: ID!, $skillId: ID!, $evidence: EvidenceKind!) {
    teamSkillLine(teamId: $teamId, skillId: $skillId, evidence: $evidence, weeks: 26) {
      teamName
      tooFewPeople
      weekStartsOn
      series { skill { id name { nl en } } share low high n }
    }
  }
`);

/** Half a year of one skill of the team. */
export const teamSkillLineQuery = (teamId: string, skillId: string, evidence: EvidenceKind) =>
  queryOptions({
    queryKey: ['progress', 'team-line', teamId, skillId, evidence],
    queryFn: async ({ signal }) => (await request(TeamSkillLineDocument, { teamId, skillId, evidence }, signal)).teamSkillLine,
  });
