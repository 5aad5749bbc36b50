import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayAnswerSpokenPractice } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { CreatedUploadIntent } from '../recordings/create-upload-intent.js';
import { RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { UPLOAD_INTENT_SECONDS } from '../recordings/upload-intent.js';
import { SpokenPracticeRepository } from './spoken-practice.repository.js';
import { signSpokenUpload } from './spoken-upload-intent.js';

/** Agrees on the upload of an answer before its first byte. */
@Injectable()
export class CreateSpokenUpload {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly practices: SpokenPracticeRepository,
  ) {}

  /** @returns null when it was answered already. @throws NotFound for anyone but the agent who was asked */
  async run(actor: PersonActor, practiceId: string, now: Date = new Date()): Promise<CreatedUploadIntent | null> {
    const practice = await this.practices.lock(practiceId);
    if (practice?.agentId !== actor.personId) throw new NotFound('SpokenPractice');
    if (!mayAnswerSpokenPractice(actor, { ...practice, answered: practice.answeredAt !== null })) return null;
    const expiresAt = new Date(now.getTime() + UPLOAD_INTENT_SECONDS * 1000);
    const { organisationId, personId } = actor;
    const token = { organisationId, personId, practiceId, expiresAt: expiresAt.getTime() };
    const intent = signSpokenUpload(this.config.SIGNING_SECRET, token);
    return { url: '/api/spoken-practice', intent, expiresAt, maxBytes: RECORDING_MAX_BYTES };
  }
}
