import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const SignOnDoorsDocument = graphql(`
  query SignOnDoors($email: String!) {
    signOnDoors(email: $email) { organisationId organisationName address }
  }
`);

/** The providers for this address; asked with its domain alone, so that no name leaves the page before it must. */
export const signOnDoorsQuery = (email: string) => {
  const domain = /@([^@\s]+\.[^@\s.]+)$/.exec(email.trim())?.[1]?.toLowerCase() ?? null;
  return queryOptions({
    queryKey: ['signOnDoors', domain],
    queryFn: async ({ signal }) => (await request(SignOnDoorsDocument, { email: `@${domain}` }, signal)).signOnDoors,
    enabled: domain !== null,
    staleTime: 5 * 60_000,
  });
};
