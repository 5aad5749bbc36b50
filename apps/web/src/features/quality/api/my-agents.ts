import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const MyAgentsDocument = graphql(`
  query MyAgents {
    people { id givenName familyName roles status teams { id } }
  }
`);

/** The agents of one's own teams. */
export const useMyAgents = () =>
  useQuery({
    queryKey: ['people', 'agents'],
    queryFn: async ({ signal }) => (await request(MyAgentsDocument, {}, signal)).people,
    select: (people) => people.filter(({ roles, status }) => roles.includes('agent') && status !== 'deactivated'),
  });
