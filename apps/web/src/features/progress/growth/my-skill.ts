import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MySkillQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const MySkillDocument = graphql(`
  query MySkill($skillId: ID!) {
    skillDetail(skillId: $skillId) {
      skill { id name { nl en } }
      level { kind lowest highest lowestWord { nl en } highestWord { nl en } }
      knows { mean low high n sum tooFew }
      does { mean low high n sum tooFew }
      transferGap
      line { weeks means lows highs ns }
      evidence { id source occurredAt ratio subject { nl en } evaluationId dialogueRunId }
      evidenceCount
      events { kind at title { nl en } }
      goal { level byOn shared }
    }
  }
`);

export type MySkill = MySkillQuery['skillDetail'];
export type Evidence = MySkill['evidence'][number];

export const useMySkill = (skillId: string) =>
  useQuery({
    queryKey: ['progress', 'mine', skillId],
    queryFn: async ({ signal }) => (await request(MySkillDocument, { skillId }, signal)).skillDetail,
    // While another skill is chosen the old one stays: no empty page in between.
    placeholderData: (before) => before,
  });
