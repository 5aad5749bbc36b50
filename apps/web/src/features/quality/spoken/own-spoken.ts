import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { MySpokenPracticeQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const MySpokenPracticeDocument = graphql(`
  query MySpokenPractice {
    mySpokenPractice { id prompt dueOn askedAt state evaluationId askedBy { givenName } }
  }
`);

export type OwnSpokenPractice = MySpokenPracticeQuery['mySpokenPractice'][number];

/** A file of its own: Today asks it too. The key starts with the live topic, so that a new prompt shows by itself. */
export const ownSpokenQuery = queryOptions({
  queryKey: ['evaluations', 'spoken', 'mine'],
  queryFn: async ({ signal }) => (await request(MySpokenPracticeDocument, {}, signal)).mySpokenPractice,
});
