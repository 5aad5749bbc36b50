import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { LONGEST_ANSWER_SECONDS } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RecordingProbe } from '../../platform/files/audio/probe-recording.js';
import { FileStore, type StoredFile } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { Live } from '../../platform/live/live.js';
import { ImportRefused } from '../interactions/import-refused.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { SaveInteraction } from '../interactions/save-interaction.js';
import { hashRecording, measureRecording, RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { SpokenPracticeRepository } from './spoken-practice.repository.js';

const SUBJECT_MAX = 200;
/** The last buffer of a recorder, and what is lost in rounding. */
const SLACK_SECONDS = 5;

export interface SpokenAnswer {
  readonly interactionId: string;
  /** `duplicate`: this very recording was sent before. */
  readonly outcome: 'imported' | 'duplicate';
}

/**
 * Keeps what the agent recorded, as an interaction that is marked as practice. The file is measured and stored first, then the rows
 * follow in one transaction.
 */
@Injectable()
export class AnswerSpokenPractice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practices: SpokenPracticeRepository,
    private readonly interactions: InteractionRepository,
    private readonly save: SaveInteraction,
    private readonly files: FileStore,
    private readonly live: Live,
  ) {}

  /** @throws NotFound for anyone but the agent who was asked; ImportRefused for what cannot be heard, or was answered before */
  async run(actor: PersonActor, practiceId: string, path: string, now: Date = new Date()): Promise<SpokenAnswer> {
    const sha256 = await hashRecording(path);
    const known = await this.unitOfWork.run(actor, () => this.findKnown(actor, practiceId, sha256));
    if (known) return known;
    await using measured = await measureRecording(path);
    const { probe } = measured;
    if (probe.durationSeconds > LONGEST_ANSWER_SECONDS + SLACK_SECONDS)
      throw new ImportRefused('tooLong', { limitSeconds: LONGEST_ANSWER_SECONDS }, 'recording');
    const key = newStorageKey(actor.organisationId, 'recordings');
    const stored = await this.files.put(key, createReadStream(path), { maxBytes: RECORDING_MAX_BYTES });
    let kept = false;
    try {
      const answer = await this.unitOfWork.run(actor, () => this.keep(actor, practiceId, { probe, stored, now }));
      kept = answer.outcome === 'imported';
      return answer;
    } finally {
      if (!kept) await this.files.delete(stored.key).catch(() => undefined);
    }
  }

  private async keep(
    actor: PersonActor,
    practiceId: string,
    { probe, stored, now }: { readonly probe: RecordingProbe; readonly stored: StoredFile; readonly now: Date },
  ): Promise<SpokenAnswer> {
    const meanwhile = await this.findKnown(actor, practiceId, stored.sha256);
    const practice = await this.practices.lock(practiceId);
    if (meanwhile || !practice) return meanwhile ?? notThere();
    const interactionId = newId();
    const interaction = {
      id: interactionId,
      agentId: actor.personId,
      practice: true,
      channel: 'phone',
      direction: 'outbound',
      queue: null,
      startedAt: now,
      durationSeconds: Math.round(probe.durationSeconds),
      subject: practice.prompt.slice(0, SUBJECT_MAX),
      language: actor.language,
      customerReferenceHash: null,
      sourceKey: `practice:${practiceId}`,
    } as const;
    const agentChannel = probe.channels === 2 ? 0 : null;
    await this.save.run(actor, { interaction, measured: probe, stored, agentChannel, transcript: null });
    await this.practices.answer(practiceId, interactionId, now);
    await this.live.announce('evaluations', [practice.agentId, practice.askedById]);
    return { interactionId, outcome: 'imported' };
  }

  /** Holds the practice. Sending the same twice is sending it once: an answer may be lost on its way back. */
  private async findKnown(actor: PersonActor, practiceId: string, sha256: string): Promise<SpokenAnswer | null> {
    const practice = await this.practices.lock(practiceId);
    if (practice?.agentId !== actor.personId) return notThere();
    const holder = await this.interactions.findImported('', sha256);
    if (holder === null && practice.interactionId === null) return null;
    if (holder !== null && practice.interactionId === holder) return { interactionId: holder, outcome: 'duplicate' };
    throw new ImportRefused('sentBefore', {}, 'recording');
  }
}

function notThere(): never {
  throw new NotFound('SpokenPractice');
}
