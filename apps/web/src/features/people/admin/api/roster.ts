import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { RosterQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

export type RosterPerson = RosterQuery['people'][number];

const RosterDocument = graphql(`
  query Roster {
    people { id givenName familyName email employeeNumber roles status version teams { id name } }
    teams { id name }
  }
`);

/** Everyone of the organisation, with their teams of today. */
export const rosterQuery = queryOptions({
  queryKey: ['people', 'roster'],
  queryFn: ({ signal }) => request(RosterDocument, {}, signal),
});
