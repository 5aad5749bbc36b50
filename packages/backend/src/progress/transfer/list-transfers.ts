import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { maySeeTransfer } from '@vakwerk/domain/progress/transfer/transfer-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { TransferRepository } from './transfer.repository.js';
import type { TransferContent } from './transfer-content.js';

export interface TransferView extends TransferContent {
  readonly weighedAt: Date;
}

@Injectable()
export class ListTransfers {
  constructor(private readonly reports: TransferRepository) {}

  /** The report of every course, by title in the reader's language. @throws NotFound for who is no manager */
  async run(actor: PersonActor): Promise<TransferView[]> {
    if (!maySeeTransfer(actor)) throw new NotFound('This report');
    const reports = (await this.reports.list()).map(({ content, weighedAt }) => ({ ...content, weighedAt }));
    return reports.toSorted((one, other) => one.title[actor.language].localeCompare(other.title[actor.language], actor.language));
  }

  /** @throws NotFound, also for a course that was not weighed yet */
  async one(actor: PersonActor, courseId: string): Promise<TransferView> {
    const found = maySeeTransfer(actor) ? await this.reports.find(courseId) : null;
    if (!found) throw new NotFound('This report');
    return { ...found.content, weighedAt: found.weighedAt };
  }
}
