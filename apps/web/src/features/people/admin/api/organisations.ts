import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { OpenOrganisationInput } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const OrganisationsDocument = graphql(`
  query Organisations {
    organisations { id name language timeZone createdAt }
  }
`);

const OpenOrganisationDocument = graphql(`
  mutation OpenOrganisation($input: OpenOrganisationInput!) {
    openOrganisation(input: $input) {
      __typename
      ... on OrganisationOpened { organisationId }
      ... on OpenOrganisationRefused { code }
    }
  }
`);

/** Every organisation of the installation, by name; for platform administrators. */
export const organisationsQuery = queryOptions({
  queryKey: ['people', 'organisations'],
  queryFn: ({ signal }) => request(OrganisationsDocument, {}, signal),
});

/** Opens an organisation and invites its first administrator. Resolves to null when done, or to the code of the refusal. */
export function useOpenOrganisation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: OpenOrganisationInput): Promise<string | null> => {
      const { openOrganisation } = await request(OpenOrganisationDocument, { input });
      return openOrganisation.__typename === 'OpenOrganisationRefused' ? openOrganisation.code : null;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}
