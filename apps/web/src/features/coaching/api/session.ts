import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const CoachingRoomDocument = graphql(`
  query CoachingRoom($id: ID!) {
    coachingSession(id: $id) { ...CoachingSessionFields }
    skills { id name { nl en } }
  }
`);

/** The session of the room, and the names of skills its points are about. */
export const roomQuery = (id: string) =>
  queryOptions({
    queryKey: ['coaching', 'session', id],
    queryFn: ({ signal }) => request(CoachingRoomDocument, { id }, signal),
  });
