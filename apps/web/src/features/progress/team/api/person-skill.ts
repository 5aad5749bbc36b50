import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { PersonSkillEvidenceQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

export type PersonSkill = PersonSkillEvidenceQuery['skillDetail'];

const PersonSkillDocument = graphql(`
  query PersonSkillEvidence($personId: ID!, $skillId: ID!) {
    skillDetail(personId: $personId, skillId: $skillId) {
      person { id givenName familyName }
      skill { id name { nl en } }
      does { mean low high n tooFew }
      knows { mean low high n tooFew }
      transferGap
      line { weeks means lows highs ns }
      knowsLine { weeks means lows highs ns }
      evidenceCount
      evidence { id source occurredAt ratio subject { nl en } evaluationId fragmentId }
    }
  }
`);

export const personSkillQuery = (personId: string, skillId: string) =>
  queryOptions({
    queryKey: ['progress', 'person-skill', personId, skillId],
    queryFn: async ({ signal }) => (await request(PersonSkillDocument, { personId, skillId }, signal)).skillDetail,
  });
