import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const WaitingForCoachDocument = graphql(`
  query WaitingForCoach {
    disputes(filter: { show: mine }, first: 1) { counts { mine } }
    answersToGrade(first: 50) { questionId }
  }
`);

/** How many points somebody sees differently wait for me, and how many open answers can be graded. */
export const waitingQuery = queryOptions({
  queryKey: ['evaluations', 'waiting'],
  queryFn: async ({ signal }) => {
    const { disputes, answersToGrade } = await request(WaitingForCoachDocument, {}, signal);
    return { disputes: disputes.counts.mine, answers: answersToGrade.length };
  },
});
