import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { FirstRunInput } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const SetUpInstallationDocument = graphql(`
  mutation SetUpInstallation($input: FirstRunInput!) {
    setUpInstallation(input: $input) {
      __typename
      ... on SignedIn { ok }
      ... on SignInRefused { code }
    }
  }
`);

/** Resolves to null when the installation is ready and you are signed in, or to the code of the refusal. */
export function useSetUpInstallation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: FirstRunInput) => {
      const { setUpInstallation } = await request(SetUpInstallationDocument, { input });
      return setUpInstallation.__typename === 'SignInRefused' ? setUpInstallation.code : null;
    },
    onSuccess: (refusal) => (refusal === null ? client.resetQueries() : undefined),
  });
}
