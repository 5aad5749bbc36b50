import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!, $code: String) {
    signIn(email: $email, password: $password, code: $code) {
      __typename
      ... on SignedIn { ok }
      ... on SignInRefused { code }
    }
  }
`);

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the second factor, once it was asked for. */
  readonly code?: string;
}

/** Resolves to null when signed in, or to the code of the refusal. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Credentials) => {
      const { signIn } = await request(SignInDocument, input);
      return signIn.__typename === 'SignInRefused' ? signIn.code : null;
    },
    // Whatever an earlier person saw on this computer is forgotten.
    onSuccess: (refusal) => (refusal === null ? client.resetQueries() : undefined),
  });
}
