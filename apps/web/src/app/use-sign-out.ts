import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql';
import { request } from '../lib/graphql';
import { forgetKeptWork } from '../lib/kept-work';

const SignOutDocument = graphql(`
  mutation SignOut { signOut }
`);

/** Ends the session and leaves nothing behind on a shared computer. */
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(SignOutDocument, {}),
    onSuccess: async () => {
      client.clear();
      sessionStorage.clear();
      forgetKeptWork();
      await (await import('../lib/offline/forget-device')).forgetDevice();
      // A real navigation: memory of the person's pages goes with it.
      window.location.assign('/sign-in');
    },
  });
}
