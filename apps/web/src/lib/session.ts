import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql';
import type { ViewerQuery } from '../gql/graphql';
import { request } from './graphql';
import { orKept } from './offline/or-kept';

const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      organisationId
      organisationName
      language
      timeZone
      roles
      secondFactorDue
      person { id givenName familyName }
      teams { id name }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: ({ signal }) =>
    orKept('viewer', async () => (await request(ViewerDocument, {}, signal)).viewer ?? null, {
      keep: ({ keepViewer }, viewer) => keepViewer(viewer),
    }),
  staleTime: 5 * 60_000,
});

/** The signed-in person, null when nobody is, undefined while we ask. */
export const useViewer = (): Viewer | null | undefined => useQuery(viewerQuery).data;

/** Inside the shell somebody is always signed in: the router saw to that before it showed the page. */
export function useSignedIn(): Viewer {
  const viewer = useQueryClient().getQueryData(viewerQuery.queryKey);
  if (!viewer) throw new Error('no viewer outside the shell');
  return viewer;
}

export const fullName = (person: { givenName: string; familyName: string }) => `${person.givenName} ${person.familyName}`;
