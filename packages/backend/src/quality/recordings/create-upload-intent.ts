import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuthoriseImport } from '../interactions/authorise-import.js';
import { RECORDING_MAX_BYTES } from './measure-recording.js';
import { signUploadIntent, UPLOAD_INTENT_SECONDS, uploadMetadata } from './upload-intent.js';

export interface CreatedUploadIntent {
  readonly url: string;
  readonly intent: string;
  readonly expiresAt: Date;
  readonly maxBytes: number;
}

/** Agrees on an upload before it starts: who may send what about whom. */
@Injectable()
export class CreateUploadIntent {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly authorise: AuthoriseImport,
  ) {}

  /** @throws NotFound for an agent outside the coach's teams; InvalidInput */
  async run(actor: PersonActor, input: unknown, now: Date = new Date()): Promise<CreatedUploadIntent> {
    const metadata = parseInput(uploadMetadata, input);
    const { agentId } = metadata;
    if (agentId === null) throw new InvalidInput('Say whose it is.');
    await this.unitOfWork.run(actor, () => this.authorise.run(actor, agentId, now));
    const expiresAt = new Date(now.getTime() + UPLOAD_INTENT_SECONDS * 1000);
    const intent = signUploadIntent(this.config.SIGNING_SECRET, {
      organisationId: actor.organisationId,
      personId: actor.personId,
      expiresAt: expiresAt.getTime(),
      metadata,
    });
    return { url: '/api/recordings', intent, expiresAt, maxBytes: RECORDING_MAX_BYTES };
  }
}
