import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { LentSoundsQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const LentSoundsDocument = graphql(`
  query LentSounds {
    lentFragments {
      id mediaId durationSeconds language why expiresOn callStartedAt
      agent { id givenName familyName }
      turns { speaker startSeconds endSeconds text }
    }
  }
`);

export type LentSound = LentSoundsQuery['lentFragments'][number];

/** Pieces of calls whose agents lend them to lessons now. */
export const lentSoundsQuery = queryOptions({
  queryKey: ['learning', 'lent-sounds'],
  queryFn: async ({ signal }) => (await request(LentSoundsDocument, {}, signal)).lentFragments,
});
