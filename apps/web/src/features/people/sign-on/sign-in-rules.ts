import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { SignInRulesInput } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const SignInRulesDocument = graphql(`
  query SignInRules {
    signInRules {
      issuer clientId secretKept domains enabled trustsEmail passwordAllowed adminSecondFactor version
      redirectAddress startAddress linkedPeople
      admins { id givenName familyName secondFactor }
    }
  }
`);
const ChangeSignInRulesDocument = graphql(`
  mutation ChangeSignInRules($input: SignInRulesInput!) {
    changeSignInRules(input: $input) {
      __typename
      ... on SignInRulesSaved { saved }
      ... on SignInRulesRefused { code field }
    }
  }
`);
const ResetSecondFactorDocument = graphql(`
  mutation ResetSecondFactor($personId: ID!) {
    resetSecondFactor(personId: $personId) {
      __typename
      ... on PersonChanged { personId }
      ... on PersonChangeRefused { code }
    }
  }
`);

const QUERY_KEY = ['people', 'signInRules'];

export const useSignInRules = () =>
  useQuery({
    queryKey: QUERY_KEY,
    queryFn: async ({ signal }) => (await request(SignInRulesDocument, {}, signal)).signInRules,
  });
export type SignInRules = NonNullable<ReturnType<typeof useSignInRules>['data']>;

/** Resolves to null when kept, or to what is wrong and in which field. */
export function useChangeSignInRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SignInRulesInput) => {
      const { changeSignInRules: answer } = await request(ChangeSignInRulesDocument, { input });
      return answer.__typename === 'SignInRulesRefused' ? { code: answer.code, field: answer.field ?? null } : null;
    },
    onSuccess: (refused) => (refused === null ? client.invalidateQueries({ queryKey: QUERY_KEY }) : undefined),
  });
}

/** Resolves to null when done, or to the code of the refusal. */
export function useResetSecondFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (personId: string) => {
      const { resetSecondFactor: answer } = await request(ResetSecondFactorDocument, { personId });
      return answer.__typename === 'PersonChangeRefused' ? answer.code : null;
    },
    onSettled: () => client.invalidateQueries({ queryKey: QUERY_KEY }),
  });
}
