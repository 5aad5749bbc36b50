import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const EnterRoomDocument = graphql(`
  mutation EnterRoom($id: ID!, $itemId: ID, $there: Boolean!) {
    enterRoom(sessionId: $id, itemId: $itemId, there: $there) { personId itemId }
  }
`);
export const enterRoom = async (id: string, itemId: string | null, there: boolean) =>
  (await request(EnterRoomDocument, { id, itemId, there })).enterRoom;

const RoomPresenceDocument = graphql(`
  query RoomPresence($id: ID!) {
    roomPresence(sessionId: $id) { personId itemId }
  }
`);

/** Who else is in the room now; asked again when one of them comes, moves or goes. */
export const presenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['room', id],
    queryFn: async ({ signal }) => (await request(RoomPresenceDocument, { id }, signal)).roomPresence,
    // Whoever closes a lid says no goodbye.
    refetchInterval: 20_000,
  });

const PrivateNoteDocument = graphql(`
  query PrivateNote($id: ID!) {
    privateNote(sessionId: $id) { text changedAt }
  }
`);

/** Asked only when the coach opens it: every reading is written down. */
export const privateNoteQuery = (id: string) =>
  queryOptions({
    queryKey: ['privateNote', id],
    queryFn: async ({ signal }) => (await request(PrivateNoteDocument, { id }, signal)).privateNote,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

const WritePrivateNoteDocument = graphql(`
  mutation WritePrivateNote($id: ID!, $text: String!) {
    writePrivateNote(sessionId: $id, text: $text) {
      __typename
      ... on PrivateNoteKept { changedAt }
      ... on PrivateNoteRefused { code }
    }
  }
`);
export const writePrivateNote = async (id: string, text: string) =>
  (await request(WritePrivateNoteDocument, { id, text })).writePrivateNote;

const AgendaMisconceptionDocument = graphql(`
  query AgendaMisconception($id: ID!) {
    agendaMisconception(agendaItemId: $id) { prompt { nl en } explanation { nl en } given { nl en } right { nl en } at }
  }
`);
export const misconceptionQuery = (agendaItemId: string) =>
  queryOptions({
    queryKey: ['learning', 'misconception', agendaItemId],
    queryFn: async ({ signal }) =>
      (await request(AgendaMisconceptionDocument, { id: agendaItemId }, signal)).agendaMisconception ?? null,
  });

const SkillCallsDocument = graphql(`
  query SkillCalls($personId: ID!, $skillId: ID!) {
    skillDetail(personId: $personId, skillId: $skillId, weeks: 12) {
      does { mean low high n sum tooFew }
      evidence { id source occurredAt ratio subject { nl en } }
    }
  }
`);

/** What randomly drawn calls say about a skill of somebody, newest first. */
export const skillCallsQuery = (personId: string, skillId: string) =>
  queryOptions({
    queryKey: ['progress', 'calls', personId, skillId],
    queryFn: async ({ signal }) => {
      const { skillDetail } = await request(SkillCallsDocument, { personId, skillId }, signal);
      return { does: skillDetail.does, calls: skillDetail.evidence.filter(({ source }) => source === 'call') };
    },
  });
