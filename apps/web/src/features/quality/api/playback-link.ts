import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const PlaybackLinkDocument = graphql(`
  query PlaybackLink($interactionId: ID!) {
    playbackLink(interactionId: $interactionId) { url expiresAt }
  }
`);

/** A link to the sound. It works for minutes only; the player asks for another one when it stops working, never before. */
export const playbackLinkQuery = (interactionId: string) =>
  queryOptions({
    queryKey: ['playback-link', interactionId],
    queryFn: async ({ signal }) => (await request(PlaybackLinkDocument, { interactionId }, signal)).playbackLink.url,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const usePlaybackLink = (interactionId: string, enabled: boolean) =>
  useQuery({ ...playbackLinkQuery(interactionId), enabled });
