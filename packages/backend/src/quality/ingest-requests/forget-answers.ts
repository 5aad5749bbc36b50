import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IngestRequestRepository } from './ingest-request.repository.js';

/** Longer than any system goes on trying; after that an interaction is still known by its reference. */
const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Forgets the answers that were kept so that a repeated request gets the same one. */
@Injectable()
export class ForgetAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: IngestRequestRepository,
  ) {}

  /** @returns how many were forgotten */
  run(actor: SystemActor, now = new Date()): Promise<number> {
    const before = new Date(now.getTime() - DAYS_KEPT * DAY_MS);
    return this.unitOfWork.run(actor, () => this.requests.removeBefore(before));
  }
}
