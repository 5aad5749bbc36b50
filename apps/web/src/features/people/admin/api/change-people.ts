import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { InvitePersonInput } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const InvitePersonDocument = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on PersonChanged { personId }
      ... on PersonChangeRefused { code }
    }
  }
`);

const SetPersonActiveDocument = graphql(`
  mutation SetPersonActive($personId: ID!, $active: Boolean!) {
    setPersonActive(personId: $personId, active: $active) {
      __typename
      ... on PersonChanged { personId }
      ... on PersonChangeRefused { code }
    }
  }
`);

const usePeopleChanged = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['people'] });
};

/** Resolves to null when invited, or to the code of the refusal. */
export function useInvitePerson() {
  const changed = usePeopleChanged();
  return useMutation({
    mutationFn: async (input: InvitePersonInput) => {
      const { invitePerson } = await request(InvitePersonDocument, { input });
      return invitePerson.__typename === 'PersonChangeRefused' ? invitePerson.code : null;
    },
    onSuccess: changed,
  });
}

/** Resolves to null when done, or to the code of the refusal. */
export function useSetPersonActive() {
  const changed = usePeopleChanged();
  return useMutation({
    mutationFn: async (input: { personId: string; active: boolean }) => {
      const { setPersonActive } = await request(SetPersonActiveDocument, input);
      return setPersonActive.__typename === 'PersonChangeRefused' ? setPersonActive.code : null;
    },
    onSuccess: changed,
  });
}
