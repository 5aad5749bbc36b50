import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import { request } from '../../../../lib/graphql';

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!, $password: String!) {
    acceptInvitation(token: $token, password: $password) {
      __typename
      ... on SignedIn { ok }
      ... on SignInRefused { code }
    }
  }
`);

/** Resolves to null when the password is set and you are signed in, or to the code of the refusal. */
export function useAcceptInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { token: string; password: string }) => {
      const { acceptInvitation } = await request(AcceptInvitationDocument, input);
      return acceptInvitation.__typename === 'SignInRefused' ? acceptInvitation.code : null;
    },
    onSuccess: (refusal) => (refusal === null ? client.resetQueries() : undefined),
  });
}
