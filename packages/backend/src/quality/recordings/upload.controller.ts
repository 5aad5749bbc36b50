import '@fastify/multipart';
import {
  Controller,
  ForbiddenException,
  HttpCode,
  Inject,
  Post,
  Req,
  UnprocessableEntityException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { ImportInteraction } from '../interactions/import-interaction.js';
import { ImportRefused } from '../interactions/import-refused.js';
import type { ImportOutcome } from '../interactions/imported-interaction.js';
import { RECORDING_MAX_BYTES } from './measure-recording.js';
import { receiveUpload } from './receive-upload.js';
import { readUploadIntent, type UploadMetadata } from './upload-intent.js';

/** One over: a file of exactly the limit is taken, and the first byte too many is seen. */
const LIMITS = { fileSize: RECORDING_MAX_BYTES + 1, files: 2, fields: 1, fieldSize: 8_192, parts: 3 };

/** Takes a recording from a browser: too large for GraphQL, and streamed to disk with counted bytes. */
@Controller('api/recordings')
export class UploadController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly importInteraction: ImportInteraction,
  ) {}

  /** Answers `{interactionId, outcome}`; 422 `{code, details, part}` for what is refused, 403 without a valid intent. */
  @Allow('interaction:import')
  @Post()
  @HttpCode(200)
  async upload(@CurrentActor() actor: PersonActor, @Req() request: FastifyRequest): Promise<ImportOutcome> {
    if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
    let metadata: UploadMetadata | undefined;
    try {
      await using received = await receiveUpload(request.parts({ limits: LIMITS }), (intent) => {
        metadata = this.judge(actor, intent);
      });
      if (!metadata) throw new ForbiddenException();
      const { agentChannel, ...interaction } = metadata;
      const { recordingPath, transcript } = received;
      return await this.importInteraction.run(actor, {
        ...interaction,
        recording: recordingPath ? { path: recordingPath, agentChannel } : null,
        transcript,
      });
    } catch (error) {
      if (error instanceof ImportRefused)
        throw new UnprocessableEntityException({ code: error.code, details: error.details, part: error.part });
      throw error;
    }
  }

  /** The intent is for the one who made it; in other hands it opens nothing. */
  private judge(actor: PersonActor, token: string): UploadMetadata {
    const intent = readUploadIntent(this.config.SIGNING_SECRET, token);
    const mine = intent?.personId === actor.personId && intent.organisationId === actor.organisationId;
    if (!intent || !mine || intent.expiresAt <= Date.now()) throw new ForbiddenException();
    return intent.metadata;
  }
}
