import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { InvitePersonInput, Role } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';
import { viewerQuery } from '../../../../lib/session';

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

const ChangeRolesDocument = graphql(`
  mutation ChangeRoles($personId: ID!, $roles: [Role!]!, $version: Int) {
    changeRoles(personId: $personId, roles: $roles, version: $version) {
      __typename
      ... on PersonChanged { personId }
      ... on PersonChangeRefused { code }
    }
  }
`);

const MovePersonDocument = graphql(`
  mutation MovePerson($personId: ID!, $teamIds: [ID!]!, $from: String!) {
    movePerson(personId: $personId, teamIds: $teamIds, from: $from) {
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

export interface Place {
  readonly personId: string;
  /** null: they stay as they are. */
  readonly roles: readonly Role[] | null;
  /** The version of the person that was on the screen. */
  readonly version: number;
  /** null: they stay as they are. */
  readonly teams: { readonly ids: readonly string[]; readonly from: string } | null;
}

/** Resolves to null when done, or to the code of the refusal. Teams first: who lays down their own rights could not do it after. */
export function usePlacePerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ personId, roles, version, teams }: Place): Promise<string | null> => {
      if (teams) {
        const { movePerson } = await request(MovePersonDocument, { personId, teamIds: [...teams.ids], from: teams.from });
        if (movePerson.__typename === 'PersonChangeRefused') return movePerson.code;
      }
      if (!roles) return null;
      const { changeRoles } = await request(ChangeRolesDocument, { personId, roles: [...roles], version });
      return changeRoles.__typename === 'PersonChangeRefused' ? changeRoles.code : null;
    },
    // It may have been oneself: then the menu and the rights of the page are others.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['people'] }),
        client.invalidateQueries({ queryKey: viewerQuery.queryKey }),
      ]),
  });
}
