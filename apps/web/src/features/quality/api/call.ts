import { queryOptions, useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';
import { decodePeaks } from '../player/peaks';

const CallDocument = graphql(`
  query Call($id: ID!) {
    interaction(id: $id) {
      id
      agent { id givenName familyName }
      blind
      channel
      direction
      queue
      startedAt
      durationSeconds
      subject
      language
      pausedSpans { startMs endMs }
      audioRemovedOn
      transcriptRemovedOn
      draw { reason frameSize inclusionProbability }
      recording { id durationSeconds channels agentChannel peaks }
      transcript { language turns { speaker startMs endMs text } }
    }
  }
`);

/** A call with its waveform and words. A recording never changes, so it stays fresh; the next one is fetched ahead. */
export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['interactions', 'call', id],
    queryFn: async ({ signal }) => {
      const { interaction } = await request(CallDocument, { id }, signal);
      const { recording } = interaction;
      return { ...interaction, peaks: recording ? decodePeaks(recording.peaks, recording.agentChannel) : null };
    },
    staleTime: 10 * 60_000,
    // Compared field by field the peaks would be walked through number by number.
    structuralSharing: false,
  });

export const useCall = (id: string) => useQuery(callQuery(id));
export type Call = NonNullable<ReturnType<typeof useCall>['data']>;
