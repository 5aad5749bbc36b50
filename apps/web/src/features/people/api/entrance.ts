import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const EntranceDocument = graphql(`
  query Entrance {
    entrance {
      firstRun
      demoAccounts { displayName email password role organisationName }
    }
  }
`);

/** What the first page must know before anybody is inside. */
export const entranceQuery = queryOptions({
  queryKey: ['entrance'],
  queryFn: async ({ signal }) => (await request(EntranceDocument, {}, signal)).entrance,
});
