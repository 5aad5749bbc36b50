import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import type { Transcript } from '@vakwerk/domain/quality/transcript';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RecordingProbe } from '../../platform/files/audio/probe-recording.js';
import { FileStore, type StoredFile } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { hashRecording, measureRecording, RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { readTranscript } from '../transcripts/read-transcript.js';
import { AuthoriseImport } from './authorise-import.js';
import { hashCustomerReference } from './customer-reference.js';
import { ImportRefused } from './import-refused.js';
import type { Channel, Direction } from './interaction.entity.js';
import { InteractionRepository } from './interaction.repository.js';
import { type NewInteraction, SaveInteraction } from './save-interaction.js';

export interface ImportedInteraction {
  readonly agentId: string;
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
}

/** What says whether we have it already. */
export type SourceOfInteraction = Pick<ImportedInteraction, 'externalId' | 'recording' | 'transcript'>;

export interface ImportOutcome {
  readonly interactionId: string;
  /** `duplicate`: it was here already, and stayed as it was. */
  readonly outcome: 'imported' | 'duplicate';
}

/** A clock of a telephone system may run a little ahead of ours. */
const CLOCK_SLACK_MS = 5 * 60_000;
/** Nobody recorded calls in files before: an earlier time is a mistake (seconds for milliseconds, a clock that was never set). */
const EARLIEST_CALL = new Date('1990-01-01T00:00:00Z');

/**
 * Brings in one interaction: its recording, its transcript, or both. The file is measured and stored first, then the rows follow
 * in one transaction; a file without rows is removed at once, and by the sweep if the process dies in between.
 */
@Injectable()
export class ImportInteraction {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly authorise: AuthoriseImport,
    private readonly interactions: InteractionRepository,
    private readonly save: SaveInteraction,
    private readonly files: FileStore,
  ) {}

  /** @throws ImportRefused with the reason and the file at fault; NotFound for an agent this actor may not import for */
  async run(actor: Actor, input: ImportedInteraction, now: Date = new Date()): Promise<ImportOutcome> {
    if (!input.recording && !input.transcript) throw new ImportRefused('nothingToImport');
    if (input.startedAt.getTime() > now.getTime() + CLOCK_SLACK_MS) throw new ImportRefused('startedInFuture');
    if (input.startedAt < EARLIEST_CALL) throw new ImportRefused('metadataInvalid', { field: 'startedAt' });
    await this.unitOfWork.run(actor, () => this.authorise.run(actor, input.agentId, now));

    const transcript = input.transcript ? readTranscript(input.transcript) : null;
    if (!input.recording && transcript?.turns.length === 0) throw new ImportRefused('transcriptEmpty', {}, 'transcript');
    const sha256 = input.recording ? await hashRecording(input.recording.path) : null;
    const sourceKey = sourceKeyOf(input, sha256);
    const known = await this.unitOfWork.run(actor, () => this.interactions.findImported(sourceKey, sha256));
    if (known) return { interactionId: known, outcome: 'duplicate' };

    const measured = input.recording ? await measureRecording(input.recording.path) : null;
    const stored = input.recording ? await this.store(actor, input.recording.path) : null;
    try {
      const id = newId();
      const rows = rowsOf(actor, input, { id, sourceKey, measured, transcript, secret: this.config.SIGNING_SECRET });
      if (await this.unitOfWork.run(actor, () => this.save.run(actor, { ...rows, stored })))
        return { interactionId: id, outcome: 'imported' };
      throw new Error('This interaction is known, yet is not there.');
    } catch (error) {
      await this.discard(stored);
      // Two imports of one thing at the same moment: the other one won.
      const other = await this.unitOfWork.run(actor, () => this.interactions.findImported(sourceKey, sha256));
      if (other) return { interactionId: other, outcome: 'duplicate' };
      throw error;
    }
  }

  /** What brought this in before, null when it is new. */
  async findKnown(actor: Actor, input: SourceOfInteraction): Promise<string | null> {
    const sha256 = input.recording ? await hashRecording(input.recording.path) : null;
    return this.unitOfWork.run(actor, () => this.interactions.findImported(sourceKeyOf(input, sha256), sha256));
  }

  private store(actor: Actor, path: string): Promise<StoredFile> {
    return this.files.put(newStorageKey(actor.organisationId, 'recordings'), createReadStream(path), {
      maxBytes: RECORDING_MAX_BYTES,
    });
  }

  /** The failure that led here is the one to report; what could not be removed is left to the sweep. */
  private async discard(stored: StoredFile | null): Promise<void> {
    if (stored) await this.files.delete(stored.key).catch(() => undefined);
  }
}

const secondsOf = (transcript: Transcript | null) => Math.max(0, ...(transcript?.turns ?? []).map((turn) => turn.endMs)) / 1000;

interface Prepared {
  readonly id: string;
  readonly sourceKey: string;
  readonly measured: RecordingProbe | null;
  readonly transcript: Transcript | null;
  readonly secret: string;
}

function rowsOf(
  actor: Actor,
  input: ImportedInteraction,
  { id, sourceKey, measured, transcript, secret }: Prepared,
): Omit<NewInteraction, 'stored'> {
  const { agentId, channel, direction, queue, startedAt, subject, language, customerReference, recording } = input;
  return {
    interaction: {
      id,
      sourceKey,
      agentId,
      channel,
      direction,
      queue,
      startedAt,
      subject,
      language,
      durationSeconds: Math.round(measured?.durationSeconds ?? secondsOf(transcript)),
      customerReferenceHash: customerReference ? hashCustomerReference(secret, actor.organisationId, customerReference) : null,
    },
    measured,
    agentChannel: measured?.channels === 2 ? (recording?.agentChannel ?? 0) : null,
    transcript,
  };
}

/** An id of the source, else the content: of the sound when there is any, because a transcript may be corrected and sent again. */
function sourceKeyOf({ externalId, transcript }: SourceOfInteraction, sha256: string | null): string {
  if (externalId) return `id:${externalId}`;
  return `sha256:${
    sha256 ??
    createHash('sha256')
      .update(transcript ?? '')
      .digest('hex')
  }`;
}
