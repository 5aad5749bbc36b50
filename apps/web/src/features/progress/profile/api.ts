import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ProfileTab } from '@vakwerk/domain/progress/profile-stream';
import { graphql } from '../../../gql';
import type { PersonProfileViewQuery, PersonStreamViewQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type Profile = PersonProfileViewQuery['personProfile'];
export type ProfileEvent = PersonStreamViewQuery['personStream']['events'][number];

const MyPeopleDocument = graphql(`
  query MyPeople {
    people { id givenName familyName roles status teams { id name } }
  }
`);

export const myPeopleQuery = queryOptions({
  queryKey: ['people', 'mine'],
  queryFn: async ({ signal }) => (await request(MyPeopleDocument, {}, signal)).people,
  select: (people) => people.filter(({ roles, status }) => roles.includes('agent') && status !== 'deactivated'),
});

const ProfileDocument = graphql(`
  query PersonProfileView($personId: ID!) {
    personProfile(personId: $personId) {
      person { id givenName familyName }
      teamNames
      hiredOn
      skills {
        skill { id name { nl en } }
        level { kind lowest highest lowestWord { nl en } highestWord { nl en } }
        knows { mean low high n sum tooFew }
        does { mean low high n sum tooFew }
        transferGap
      }
      goals { skillId level byOn }
    }
  }
`);

export const profileQuery = (personId: string) =>
  queryOptions({
    queryKey: ['progress', 'profile', personId],
    queryFn: async ({ signal }) => (await request(ProfileDocument, { personId }, signal)).personProfile,
    // Every answer is an opening in the audit trail: not again because somebody came back to the window.
    staleTime: 5 * 60_000,
  });

const StreamDocument = graphql(`
  query PersonStreamView($personId: ID!, $tab: ProfileTab!, $after: String) {
    personStream(personId: $personId, tab: $tab, first: 25, after: $after) {
      events { kind id at title { nl en } text score random seenByPerson ownNote sessionId state }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const streamQuery = (personId: string, tab: ProfileTab) =>
  infiniteQueryOptions({
    queryKey: ['progress', 'stream', personId, tab],
    queryFn: async ({ signal, pageParam }) =>
      (await request(StreamDocument, { personId, tab, after: pageParam }, signal)).personStream,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
