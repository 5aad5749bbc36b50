import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import type { Transcript } from '@vakwerk/domain/quality/transcripts/transcript';
import { AuditLog } from '../../platform/auth/audit-log.js';
import type { RecordingProbe } from '../../platform/files/audio/probe-recording.js';
import type { StoredFile } from '../../platform/files/file-store.js';
import { Live } from '../../platform/live/live.js';
import { RecordingRepository } from '../recordings/recording.repository.js';
import { TranscriptRepository } from '../transcripts/transcript.repository.js';
import { type ArrivingInteraction, InteractionRepository } from './interaction.repository.js';

export interface NewInteraction {
  readonly interaction: ArrivingInteraction;
  /** What was measured of the sound, and where its file is safely stored; both null without sound. */
  readonly measured: RecordingProbe | null;
  readonly stored: StoredFile | null;
  /** Hash of the file as it came in, where what is stored differs from it. */
  readonly originalSha256?: string | null;
  readonly agentChannel: number | null;
  readonly transcript: Transcript | null;
  /** Beside the action in the audit trail, e.g. through which key it came. */
  readonly auditDetails?: Readonly<Record<string, string>>;
}

/** Writes the rows of one interaction, all or none: part of the caller's unit of work. */
@Injectable()
export class SaveInteraction {
  constructor(
    private readonly interactions: InteractionRepository,
    private readonly recordings: RecordingRepository,
    private readonly transcripts: TranscriptRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @returns false when somebody else brought the same interaction in meanwhile; nothing is written then */
  async run(
    actor: Actor,
    { interaction, measured, stored, originalSha256, agentChannel, transcript, auditDetails }: NewInteraction,
  ): Promise<boolean> {
    if (!(await this.interactions.addOnce(interaction))) return false;
    const { id } = interaction;
    if (measured && stored) {
      await this.recordings.add({
        interactionId: id,
        storageKey: stored.key,
        mediaType: measured.contentType,
        codec: measured.codec,
        channels: measured.channels,
        sampleRate: measured.sampleRate,
        durationSeconds: measured.durationSeconds,
        bytes: stored.bytes,
        sha256: originalSha256 ?? stored.sha256,
        peaks: Buffer.concat(measured.peaks),
        agentChannel,
      });
    }
    if (transcript) await this.transcripts.add({ interactionId: id, language: interaction.language, turns: transcript.turns });
    const actorId = actor.kind === 'person' ? actor.personId : null;
    await this.audit.append({
      actorId,
      action: 'interaction.imported',
      subjectKind: 'interaction',
      subjectId: id,
      ...(auditDetails && { details: auditDetails }),
    });
    await this.live.announce('interactions');
    return true;
  }
}
