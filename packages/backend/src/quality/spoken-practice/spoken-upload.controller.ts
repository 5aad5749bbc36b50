import '@fastify/multipart';
import {
  Controller,
  ForbiddenException,
  HttpCode,
  Inject,
  NotFoundException,
  Post,
  Req,
  UnprocessableEntityException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { ImportRefused } from '../interactions/import-refused.js';
import { RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { receiveUpload } from '../recordings/receive-upload.js';
import { AnswerSpokenPractice, type SpokenAnswer } from './answer-spoken-practice.js';
import { readSpokenUpload } from './spoken-upload-intent.js';

/** One over: a file of exactly the limit is taken, and the first byte too many is seen. */
const LIMITS = { fileSize: RECORDING_MAX_BYTES + 1, files: 1, fields: 1, fieldSize: 8_192, parts: 2 };

/** Takes an answer that was recorded in a browser. */
@Controller('api/spoken-practice')
export class SpokenUploadController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly answer: AnswerSpokenPractice,
  ) {}

  /** Answers `{interactionId, outcome}`; 422 `{code, details, part}` for what is refused, 403 without a valid intent. */
  @Allow('spoken:answer')
  @Post()
  @HttpCode(200)
  async upload(@CurrentActor() actor: PersonActor, @Req() request: FastifyRequest): Promise<SpokenAnswer> {
    if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
    let practiceId: string | undefined;
    try {
      await using received = await receiveUpload(request.parts({ limits: LIMITS }), (intent) => {
        practiceId = this.judge(actor, intent);
      });
      if (!practiceId) throw new ForbiddenException();
      if (!received.recordingPath) throw new ImportRefused('nothingToImport');
      return await this.answer.run(actor, practiceId, received.recordingPath);
    } catch (error) {
      if (error instanceof ImportRefused)
        throw new UnprocessableEntityException({ code: error.code, details: error.details, part: error.part });
      if (error instanceof NotFound) throw new NotFoundException();
      throw error;
    }
  }

  private judge(actor: PersonActor, token: string): string {
    const intent = readSpokenUpload(this.config.SIGNING_SECRET, token);
    const mine = intent?.personId === actor.personId && intent.organisationId === actor.organisationId;
    if (!intent || !mine || intent.expiresAt <= Date.now()) throw new ForbiddenException();
    return intent.practiceId;
  }
}
