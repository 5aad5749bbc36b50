import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import { request } from '../../../../lib/graphql';

const CreateTeamDocument = graphql(`
  mutation CreateTeam($name: String!) {
    createTeam(name: $name) {
      __typename
      ... on TeamChanged { teamId }
      ... on TeamChangeRefused { code }
    }
  }
`);

const RenameTeamDocument = graphql(`
  mutation RenameTeam($teamId: ID!, $name: String!) {
    renameTeam(teamId: $teamId, name: $name) {
      __typename
      ... on TeamChanged { teamId }
      ... on TeamChangeRefused { code }
    }
  }
`);

/** Makes a team, or gives one another name. Resolves to null when done, or to the code of the refusal. */
export function useSaveTeam() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ teamId, name }: { teamId: string | null; name: string }): Promise<string | null> => {
      const saved =
        teamId === null
          ? (await request(CreateTeamDocument, { name })).createTeam
          : (await request(RenameTeamDocument, { teamId, name })).renameTeam;
      return saved.__typename === 'TeamChangeRefused' ? saved.code : null;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}
