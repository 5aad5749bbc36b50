import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const CardsDocument = graphql(`
  query SamplingCards {
    scorecards { id name { nl en } publishedVersionId }
  }
`);

/** Cards a plan can be scored on. */
export const cardsQuery = queryOptions({
  queryKey: ['scorecards', 'to-plan'],
  queryFn: async ({ signal }) =>
    (await request(CardsDocument, {}, signal)).scorecards.filter(({ publishedVersionId }) => publishedVersionId != null),
});
