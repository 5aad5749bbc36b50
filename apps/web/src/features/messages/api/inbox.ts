import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { InboxViewQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type InboxMessage = InboxViewQuery['inbox']['nodes'][number];

const InboxDocument = graphql(`
  query InboxView($unread: Boolean!, $after: String) {
    inbox(unread: $unread, first: 30, after: $after) {
      nodes { id kind form path name otherName at on title { nl en } arrivedAt readAt }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

export const inboxQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'inbox', unread],
    queryFn: async ({ pageParam, signal }) => (await request(InboxDocument, { unread, after: pageParam }, signal)).inbox,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

const UnreadDocument = graphql(`query UnreadMessages { unreadMessageCount }`);

export const unreadQuery = queryOptions({
  queryKey: ['messages', 'unread'],
  queryFn: async ({ signal }) => (await request(UnreadDocument, {}, signal)).unreadMessageCount,
});

const MarkDocument = graphql(`mutation MarkMessages($ids: [ID!]!, $read: Boolean!) { markMessages(ids: $ids, read: $read) }`);
const ReadAllDocument = graphql(`mutation ReadAllMessages { readAllMessages { count readAt } }`);
const UndoDocument = graphql(`mutation UndoReadAll($readAt: DateTime!) { undoReadAllMessages(readAt: $readAt) }`);

/** What reading and marking change; whatever shows messages asks again. */
export function useMarkMessages() {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ['messages'] });
  const mark = useMutation({
    mutationFn: (wanted: { ids: string[]; read: boolean }) => request(MarkDocument, wanted),
    onSettled,
  });
  const all = useMutation({ mutationFn: async () => (await request(ReadAllDocument, {})).readAllMessages, onSettled });
  const undo = useMutation({ mutationFn: (readAt: string) => request(UndoDocument, { readAt }), onSettled });
  return { mark, all, undo };
}
