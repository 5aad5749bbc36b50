import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { allowedRanges, pausedSpans } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { LONGEST_RECORDING_MS, type Transcript } from '@vakwerk/domain/quality/transcripts/transcript';
import { withholdPaused } from '@vakwerk/domain/quality/transcripts/withhold-paused';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore, type StoredFile } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { ParkInteraction } from '../parked-interactions/park-interaction.js';
import { hashRecording, measureRecording, RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { readTranscript } from '../transcripts/read-transcript.js';
import { AuthoriseImport } from './authorise-import.js';
import { hashCustomerReference } from './customer-reference.js';
import { ImportRefused } from './import-refused.js';
import type { ImportedInteraction, ImportOutcome, InteractionToSave, SourceOfInteraction } from './imported-interaction.js';
import { InteractionRepository } from './interaction.repository.js';
import { readPausedSpans } from './interaction-file.js';
import { type NewInteraction, SaveInteraction } from './save-interaction.js';

export type Alongside = (outcome: ImportOutcome) => Promise<void>;
export interface Options {
  readonly now?: Date;
  readonly alongside?: Alongside;
}
const nothing: Alongside = () => Promise.resolve();

/** Thrown by what is written alongside to undo the import: never taken for a duplicate. */
export class StopsImport extends Error {}

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
    private readonly park: ParkInteraction,
    private readonly files: FileStore,
  ) {}

  /**
   * @param alongside is written in the same transaction as the interaction, or in one of its own for a duplicate
   * @throws ImportRefused with the reason and the file at fault; NotFound for an agent this actor may not import for
   */
  async run(
    actor: Actor,
    given: ImportedInteraction,
    { now = new Date(), alongside = nothing }: Options = {},
  ): Promise<ImportOutcome> {
    const paused = [...(given.paused ?? []), ...readPausedSpans(given.transcript)];
    const input = { ...given, paused };
    if (!input.recording && !input.transcript && !input.recordingFollows) throw new ImportRefused('nothingToImport');
    if (input.startedAt.getTime() > now.getTime() + CLOCK_SLACK_MS) throw new ImportRefused('startedInFuture');
    if (input.startedAt < EARLIEST_CALL) throw new ImportRefused('metadataInvalid', { field: 'startedAt' });
    if (input.agentId === null && !input.employeeNumber) throw new ImportRefused('agentNotGiven');
    const { agentId } = input;
    if (agentId !== null) await this.unitOfWork.run(actor, () => this.authorise.run(actor, agentId, now));

    const transcript = input.transcript ? withholdPaused(readTranscript(input.transcript), paused) : null;
    if (!input.recording && !input.recordingFollows && transcript?.turns.length === 0)
      throw new ImportRefused('transcriptEmpty', {}, 'transcript');
    const sha256 = input.recording ? await hashRecording(input.recording.path) : null;
    const sourceKey = sourceKeyOf(input, sha256);
    const known = await this.unitOfWork.run(actor, () => this.answerKnown(input, { sourceKey, sha256 }, alongside));
    if (known) return known;

    await using measured = input.recording ? await measureRecording(input.recording.path, paused) : null;
    const stored = measured ? await this.store(actor, measured.path) : null;
    let kept = false;
    try {
      const prepared = { id: newId(), sourceKey, sha256, measured: measured?.probe ?? null, stored, transcript };
      const rows = rowsOf(actor, input, prepared, this.config.SIGNING_SECRET);
      const outcome = await this.unitOfWork.run(actor, async () => {
        await this.interactions.holdSource(sourceKey);
        const meanwhile = await this.answerKnown(input, { sourceKey, sha256 }, alongside);
        if (meanwhile) return meanwhile;
        const done = agentId === null ? await this.park.run(actor, rows, input) : await this.saveFor(actor, agentId, rows);
        await alongside(done);
        return done;
      });
      kept = outcome.outcome !== 'duplicate';
      return outcome;
    } catch (error) {
      // Another source with this very recording, at the same moment: the other one won.
      const other = await this.unitOfWork.run(actor, () => this.answerKnown(input, { sourceKey, sha256 }, nothing));
      if (other && !(error instanceof StopsImport) && !(error instanceof ImportRefused)) return other;
      throw error;
    } finally {
      if (!kept) await this.discard(stored);
    }
  }

  /** What is here stays as it was, so a pause that it does not have yet is refused by name and never just overlooked. */
  private async answerKnown(
    { paused = [] }: ImportedInteraction,
    { sourceKey, sha256 }: { readonly sourceKey: string; readonly sha256: string | null },
    alongside: Alongside,
  ): Promise<ImportOutcome | null> {
    const interactionId = await this.interactions.findImported(sourceKey, sha256);
    if (interactionId === null) return null;
    if (paused.length > 0) {
      const kept = await this.interactions.findPaused(interactionId);
      if (kept && paused.some((span) => allowedRanges(span, kept.spans, kept.durationMs).length > 0))
        throw new ImportRefused('pausedTooLate');
    }
    const outcome: ImportOutcome = { interactionId, outcome: 'duplicate' };
    await alongside(outcome);
    return outcome;
  }

  private async saveFor(actor: Actor, agentId: string, rows: InteractionToSave): Promise<ImportOutcome> {
    if (!(await this.save.run(actor, { ...rows, interaction: { ...rows.interaction, agentId } })))
      throw new Error('This interaction is known, yet is not there.');
    return { interactionId: rows.interaction.id, outcome: 'imported' };
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

interface Prepared extends Pick<NewInteraction, 'measured' | 'stored' | 'transcript'> {
  readonly id: string;
  readonly sourceKey: string;
  readonly sha256: string | null;
}

function rowsOf(actor: Actor, input: ImportedInteraction, prepared: Prepared, secret: string): InteractionToSave {
  const { channel, direction, queue, startedAt, subject, language, customerReference, recording } = input;
  const { id, sourceKey, sha256, measured, stored, transcript } = prepared;
  const durationMs = measured ? measured.durationSeconds * 1000 : LONGEST_RECORDING_MS;
  return {
    interaction: {
      id,
      sourceKey,
      channel,
      direction,
      queue,
      startedAt,
      subject,
      language,
      durationSeconds: Math.round(measured?.durationSeconds ?? input.durationSeconds ?? secondsOf(transcript)),
      customerReferenceHash: customerReference ? hashCustomerReference(secret, actor.organisationId, customerReference) : null,
      pausedSpans: pausedSpans(input.paused ?? [], Math.ceil(durationMs)),
    },
    measured,
    stored,
    originalSha256: sha256,
    agentChannel: measured?.channels === 2 ? (recording?.agentChannel ?? 0) : null,
    transcript,
    ...(input.apiKeyId && { auditDetails: { apiKeyId: input.apiKeyId } }),
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
