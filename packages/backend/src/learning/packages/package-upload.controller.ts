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
import { type ImportedPackage, ImportPackage } from './import-package.js';
import { type PackageIntentContent, readPackageIntent } from './package-intent.js';
import { receivePackage } from './receive-package.js';
import { PACKAGE_LIMITS } from './unpack/package-limits.js';
import { PackageRefused } from './unpack/package-refused.js';

/** One over: a file of exactly the limit is taken, and the first byte too many is seen. */
const LIMITS = { fileSize: PACKAGE_LIMITS.archiveBytes + 1, files: 1, fields: 1, fieldSize: 8_192, parts: 2 };

/** Takes a package from an author's browser: too large for GraphQL, and streamed to disk with counted bytes. */
@Controller('api/packages')
export class PackageUploadController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly importPackage: ImportPackage,
  ) {}

  /** Answers `{packageId, packageVersionId, outcome}`; 422 `{code, name, limit}` for what is refused, 403 without a valid intent. */
  @Allow('course:author')
  @Post()
  @HttpCode(200)
  async upload(@CurrentActor() actor: PersonActor, @Req() request: FastifyRequest): Promise<ImportedPackage> {
    if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
    let intent: PackageIntentContent | undefined;
    try {
      await using received = await receivePackage(request.parts({ limits: LIMITS }), (token) => {
        intent = this.judge(actor, token);
      });
      if (!intent) throw new ForbiddenException();
      const { packageId, fileName } = intent;
      return await this.importPackage.run(actor, { path: received.path, fileName, packageId });
    } catch (error) {
      if (error instanceof PackageRefused) throw new UnprocessableEntityException(error.problem);
      throw error;
    }
  }

  /** The intent is for the one who made it; in other hands it opens nothing. */
  private judge(actor: PersonActor, token: string): PackageIntentContent {
    const intent = readPackageIntent(this.config.SIGNING_SECRET, token);
    const mine = intent?.personId === actor.personId && intent.organisationId === actor.organisationId;
    if (!intent || !mine || intent.expiresAt <= Date.now()) throw new ForbiddenException();
    return intent;
  }
}
