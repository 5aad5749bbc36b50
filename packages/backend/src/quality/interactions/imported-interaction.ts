import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import type { Channel, Direction } from './interaction.entity.js';
import type { NewInteraction } from './save-interaction.js';

export interface ImportedInteraction {
  /** null: nobody has the employee number yet, and the interaction is parked until somebody does. */
  readonly agentId: string | null;
  /** Needed without an agent id. */
  readonly employeeNumber?: string | null;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly queue: string | null;
  readonly startedAt: Date;
  readonly subject: string | null;
  readonly language: 'nl' | 'en';
  /** Id of the interaction at its source; without one the content itself says whether we have it. */
  readonly externalId?: string | null;
  /** A customer number or telephone number; only a keyed hash of it is kept. */
  readonly customerReference?: string | null;
  readonly recording?: {
    /** A file on this machine's disk. */
    readonly path: string;
    /** Channel of the agent counted from 0, for two channels; 0 when not given. */
    readonly agentChannel?: number | null;
  } | null;
  /** The text of a WebVTT file or of JSON `{turns: [{speaker, startMs, endMs, text}]}`. */
  readonly transcript?: string | null;
  /** Stretches whose sound and words are not kept. */
  readonly paused?: readonly Span[];
  /** The recording comes later, so there may be nothing to hear or read yet. */
  readonly recordingFollows?: boolean;
  /** As the source says it; what is heard or written decides when there is any. */
  readonly durationSeconds?: number | null;
  /** Through which API key it came. */
  readonly apiKeyId?: string;
}

/** What says whether we have it already. */
export type SourceOfInteraction = Pick<ImportedInteraction, 'externalId' | 'recording' | 'transcript'>;

export interface ImportOutcome {
  readonly interactionId: string;
  /** `duplicate`: it was here already, and stayed as it was. `parked`: it is safe, and waits for its agent under this id. */
  readonly outcome: 'imported' | 'parked' | 'duplicate';
}

/** All rows of an interaction whose agent is still to be filled in. */
export interface InteractionToSave extends Omit<NewInteraction, 'interaction'> {
  readonly interaction: Omit<NewInteraction['interaction'], 'agentId'>;
}
