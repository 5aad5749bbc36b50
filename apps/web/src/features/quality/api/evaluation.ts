import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const EvaluationDocument = graphql(`
  query Evaluation($id: ID!) {
    evaluation(id: $id) { ...EvaluationFields }
  }
`);

export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'one', id],
    queryFn: async ({ signal }) => (await request(EvaluationDocument, { id }, signal)).evaluation,
  });

export const useEvaluation = (id: string) => useQuery(evaluationQuery(id));
