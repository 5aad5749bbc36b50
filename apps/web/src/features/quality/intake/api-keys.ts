import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const ApiKeysDocument = graphql(`
  query ApiKeys {
    apiKeys { id name prefix createdBy { id givenName familyName } createdAt lastUsedAt revokedAt }
  }
`);
const CreateApiKeyDocument = graphql(`
  mutation CreateApiKey($name: String!) {
    createApiKey(name: $name) {
      __typename
      ... on ApiKeyCreated { id key }
      ... on ApiKeyRefused { code }
    }
  }
`);
const RevokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id)
  }
`);

const QUERY_KEY = ['interactions', 'apiKeys'];

export const useApiKeys = () =>
  useQuery({ queryKey: QUERY_KEY, queryFn: async ({ signal }) => (await request(ApiKeysDocument, {}, signal)).apiKeys });
export type ApiKey = NonNullable<ReturnType<typeof useApiKeys>['data']>[number];

export function useCreateApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => (await request(CreateApiKeyDocument, { name })).createApiKey,
    onSuccess: () => client.invalidateQueries({ queryKey: QUERY_KEY }),
    // The key is shown from here and must not outlive the page.
    gcTime: 0,
  });
}

export function useRevokeApiKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(RevokeApiKeyDocument, { id }),
    onSettled: () => client.invalidateQueries({ queryKey: QUERY_KEY }),
  });
}
