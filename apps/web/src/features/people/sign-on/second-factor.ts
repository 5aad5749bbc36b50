import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';
import { viewerQuery } from '../../../lib/session';

const MySecondFactorDocument = graphql(`
  query MySecondFactor {
    mySecondFactor { on asked }
  }
`);
const BeginSecondFactorDocument = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      __typename
      ... on SecondFactorBegun { secret address }
      ... on SecondFactorRefused { code }
    }
  }
`);
const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on SecondFactorConfirmed { recoveryCodes }
      ... on SecondFactorRefused { code }
    }
  }
`);
const RemoveSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($code: String!) {
    removeSecondFactor(code: $code) {
      __typename
      ... on SecondFactorRemoved { removed }
      ... on SecondFactorRefused { code }
    }
  }
`);

const QUERY_KEY = ['people', 'mySecondFactor'];

export const useMySecondFactor = () =>
  useQuery({
    queryKey: QUERY_KEY,
    queryFn: async ({ signal }) => (await request(MySecondFactorDocument, {}, signal)).mySecondFactor,
  });

/** What the app needs; it is shown from here and must not outlive the page. */
export const useBeginSecondFactor = () =>
  useMutation({
    mutationFn: async () => (await request(BeginSecondFactorDocument, {})).beginSecondFactor,
    gcTime: 0,
  });

/** The recovery codes, or why not. The person may be an administrator from now on. */
export function useConfirmSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (code: string) => (await request(ConfirmSecondFactorDocument, { code })).confirmSecondFactor,
    onSuccess: () => client.invalidateQueries({ queryKey: viewerQuery.queryKey }),
    gcTime: 0,
  });
}

/** Resolves to null when it is off, or to the code of the refusal. */
export function useRemoveSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (code: string) => {
      const { removeSecondFactor: answer } = await request(RemoveSecondFactorDocument, { code });
      return answer.__typename === 'SecondFactorRefused' ? answer.code : null;
    },
    onSettled: () => client.invalidateQueries({ queryKey: QUERY_KEY }),
  });
}
