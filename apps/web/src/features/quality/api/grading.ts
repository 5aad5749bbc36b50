import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const GradingDocument = graphql(`
  query Grading($id: ID!) {
    evaluation(id: $id) { id state gradingJobId gradedAt releaseAt result { final passed } }
  }
`);

/** A live event is the fast way; this is for when the connection was away at that moment. */
const ASK_AGAIN_MS = 5000;

/** How far the worker is with a submission. */
export const useGrading = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['evaluations', 'grading', id],
    queryFn: async ({ signal }) => (await request(GradingDocument, { id }, signal)).evaluation,
    enabled,
    refetchInterval: (query) => (query.state.data?.state === 'submitted' ? ASK_AGAIN_MS : false),
  });
