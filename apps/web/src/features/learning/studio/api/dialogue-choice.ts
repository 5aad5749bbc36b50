import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import { request } from '../../../../lib/graphql';

const DialogueChoiceDocument = graphql(`
  query DialogueChoice($search: String, $after: String) {
    dialogueLibrary(search: $search, published: true, first: 20, after: $after) {
      nodes { id title { nl en } customerName { nl en } turnCount publishedNumber }
      pageInfo { endCursor hasNextPage }
    }
  }
`);

/** Conversations that a course can take. */
export const dialogueChoiceQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['learning', 'dialogues', 'choice', search],
    queryFn: async ({ signal, pageParam }) =>
      (await request(DialogueChoiceDocument, { search, after: pageParam }, signal)).dialogueLibrary,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
