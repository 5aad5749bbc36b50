import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';
import { decodePeaks } from '../player/peaks';

const CallSoundDocument = graphql(`
  query CallSound($id: ID!) {
    interaction(id: $id) {
      id
      language
      pausedSpans { startMs endMs }
      recording { id agentChannel peaks }
      transcript { turns { speaker startMs endMs text } }
    }
  }
`);

/** Waveform and words of a call, to show the part a fragment plays. A recording never changes. */
export const useCallSound = (interactionId: string) =>
  useQuery({
    queryKey: ['interactions', 'sound', interactionId],
    queryFn: async ({ signal }) => {
      const { interaction } = await request(CallSoundDocument, { id: interactionId }, signal);
      const { recording } = interaction;
      return { ...interaction, peaks: recording ? decodePeaks(recording.peaks, recording.agentChannel) : null };
    },
    staleTime: 10 * 60_000,
    // Compared field by field the peaks would be walked through number by number.
    structuralSharing: false,
  });
export type CallSound = NonNullable<ReturnType<typeof useCallSound>['data']>;
