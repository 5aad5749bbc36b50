import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { maySeeTransfer } from '@vakwerk/domain/progress/transfer/transfer-policy';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { FrozenTransfer } from './frozen-transfer.entity.js';
import { hashOf } from './hash-of.js';
import type { TransferView } from './list-transfers.js';
import { TransferRepository } from './transfer.repository.js';

type Said = Pick<FrozenTransfer, 'content' | 'weighedAt' | 'frozenById' | 'frozenAt'>;

export const frozenHash = ({ content, weighedAt, frozenById, frozenAt }: Said): string =>
  hashOf({ content, weighedAt: weighedAt.toISOString(), frozenById, frozenAt: frozenAt.toISOString() });

export interface FrozenTransferView {
  readonly id: string;
  readonly report: TransferView;
  readonly frozenAt: Date;
  readonly frozenBy: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly hash: string;
  /** Whether what is kept still has the hash it was kept with. */
  readonly intact: boolean;
}

@Injectable()
export class ReadFrozenTransfer {
  constructor(
    private readonly reports: TransferRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** For every manager of the organisation. @throws NotFound */
  async run(actor: PersonActor, id: string): Promise<FrozenTransferView> {
    const frozen = maySeeTransfer(actor) ? await this.reports.findFrozen(id) : null;
    if (!frozen) throw new NotFound('This report');
    return this.viewOf(frozen);
  }

  /** What was frozen of a course, newest first. @throws NotFound for who is no manager */
  async ofCourse(actor: PersonActor, courseId: string): Promise<FrozenTransferView[]> {
    const report = maySeeTransfer(actor) ? await this.reports.find(courseId) : null;
    if (!report) throw new NotFound('This report');
    return Promise.all((await this.reports.listFrozen(courseId)).map((frozen) => this.viewOf(frozen)));
  }

  private async viewOf(frozen: FrozenTransfer): Promise<FrozenTransferView> {
    const { id, content, weighedAt, frozenAt, frozenById, hash } = frozen;
    const person = await this.persons.find(frozenById);
    if (!person) throw new Error(`Whoever froze ${id} is gone.`);
    const { givenName, familyName } = person;
    const frozenBy = { id: frozenById, givenName, familyName };
    return { id, report: { ...content, weighedAt }, frozenAt, frozenBy, hash, intact: frozenHash(frozen) === hash };
  }
}
