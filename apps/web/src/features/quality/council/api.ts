import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { CouncilPackQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const PackDocument = graphql(`
  query CouncilPack {
    councilPack {
      organisation
      skills { nl en }
      scorecards { nl en }
      plans { name quotaCount quotaPer blind }
      settings { releaseDelayDays disputeWorkingDays disputeReviewDays randomPerMonth selfEvaluation }
      kept { audio transcript evaluation }
      seenBy { topic roles }
    }
  }
`);

export type CouncilPack = CouncilPackQuery['councilPack'];

export const councilPackQuery = queryOptions({
  queryKey: ['council-pack'],
  queryFn: async ({ signal }) => (await request(PackDocument, {}, signal)).councilPack,
  staleTime: 0,
});
