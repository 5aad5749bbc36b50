import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { Live } from '../../platform/live/live.js';
import type { ApiClient } from '../api-keys/authenticate-api-key.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { hashRecording, measureRecording, RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { type Awaiting, AwaitingRecordingRepository } from './awaiting-recording.repository.js';
import { IngestProblem } from './ingest-problem.js';

export interface RecordingToAttach {
  /** Of an interaction, or of a parked one. */
  readonly interactionId: string;
  /** A file on this machine's disk; removed afterwards. */
  readonly path: string;
  /** Channel of the agent, counted from 0, when there are two. */
  readonly agentChannel: number;
}

/** Puts the sound to an interaction that came before it, with silence where its metadata said that recording was paused. */
@Injectable()
export class AttachRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interactions: InteractionRepository,
    private readonly awaiting: AwaitingRecordingRepository,
    private readonly files: FileStore,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws IngestProblem interactionUnknown | recordingDiffers | recordingOfAnother; ImportRefused for what is no recording */
  async run(client: ApiClient, { interactionId: id, path, agentChannel }: RecordingToAttach): Promise<'attached' | 'duplicate'> {
    const actor: SystemActor = { kind: 'system', organisationId: client.organisationId };
    let stored: { readonly key: string; readonly bytes: number } | null = null;
    let kept = false;
    try {
      const sha256 = await hashRecording(path);
      const found = await this.unitOfWork.run(actor, () => this.look(id, sha256));
      if (found === 'duplicate') return found;
      await using measured = await measureRecording(path, found.pausedSpans);
      const { probe } = measured;
      stored = await this.files.put(newStorageKey(actor.organisationId, 'recordings'), createReadStream(measured.path), {
        maxBytes: RECORDING_MAX_BYTES,
      });
      const { key: storageKey, bytes } = stored;
      const outcome = await this.unitOfWork.run(actor, async () => {
        await this.interactions.holdSource(`sha256:${sha256}`);
        const still = await this.look(id, sha256, true);
        if (still === 'duplicate') return still;
        await this.awaiting.attach(still, {
          mediaType: probe.contentType,
          codec: probe.codec,
          channels: probe.channels,
          sampleRate: probe.sampleRate,
          durationSeconds: probe.durationSeconds,
          agentChannel: probe.channels === 2 ? agentChannel : null,
          peaks: Buffer.concat(probe.peaks),
          ...{ storageKey, bytes, sha256 },
        });
        await this.audit.append({
          actorId: null,
          action: 'recording.attached',
          subjectKind: still.parked ? 'parkedInteraction' : 'interaction',
          subjectId: id,
          details: { apiKeyId: client.apiKeyId },
        });
        await this.live.announce('interactions');
        return 'attached' as const;
      });
      kept = outcome === 'attached';
      return outcome;
    } finally {
      await rm(path, { force: true });
      if (stored && !kept) await this.files.delete(stored.key).catch(() => undefined);
    }
  }

  private async look(id: string, sha256: string, hold = false): Promise<Awaiting | 'duplicate'> {
    const found = await this.awaiting.find(id, hold);
    if (!found) throw new IngestProblem('interactionUnknown');
    if (found.recordingSha256 === sha256) return 'duplicate';
    if (found.recordingSha256 !== null) throw new IngestProblem('recordingDiffers');
    if (await this.interactions.findImported('', sha256)) throw new IngestProblem('recordingOfAnother');
    return found;
  }
}
