import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MyGrowthQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const MyGrowthDocument = graphql(`
  query MyGrowth {
    myGrowth {
      skill { id name { nl en } }
      level { kind lowest highest lowestWord { nl en } highestWord { nl en } }
      knows { mean low high n sum tooFew }
      does { mean low high n sum tooFew }
      transferGap
    }
  }
`);

export type SkillGrowth = MyGrowthQuery['myGrowth'][number];

export const useMyGrowth = () =>
  useQuery({
    queryKey: ['progress', 'mine'],
    queryFn: async ({ signal }) => (await request(MyGrowthDocument, {}, signal)).myGrowth,
  });
