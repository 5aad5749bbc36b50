import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { FreezeTransfer } from './freeze-transfer.js';
import { ListTransfers } from './list-transfers.js';
import { ReadFrozenTransfer } from './read-frozen-transfer.js';
import { FrozenTransferReport, TransferFrozen, TransferReport } from './transfer.object.js';
import { frozenView, reportView } from './transfer.view.js';

const id = { type: () => ID } as const;

@Resolver()
export class TransferResolver {
  constructor(
    private readonly list: ListTransfers,
    private readonly freeze: FreezeTransfer,
    private readonly frozen: ReadFrozenTransfer,
  ) {}

  @Allow('transfer:read')
  @Query(() => [TransferReport], {
    description: 'Of every course: did it reach the floor? Never about people, nor about a team.',
  })
  async transferReports(@CurrentActor() actor: PersonActor): Promise<TransferReport[]> {
    return (await this.list.run(actor)).map(reportView);
  }

  @Allow('transfer:read')
  @Query(() => TransferReport)
  async transferReport(@CurrentActor() actor: PersonActor, @Args('courseId', id) courseId: string): Promise<TransferReport> {
    return reportView(await this.list.one(actor, courseId));
  }

  @Allow('transfer:read')
  @Query(() => [FrozenTransferReport], { description: 'What was frozen of a course, newest first.' })
  async frozenTransferReports(
    @CurrentActor() actor: PersonActor,
    @Args('courseId', id) courseId: string,
  ): Promise<FrozenTransferReport[]> {
    return (await this.frozen.ofCourse(actor, courseId)).map(frozenView);
  }

  @Allow('transfer:read')
  @Query(() => FrozenTransferReport, {
    description: 'A report as it was when it was frozen, for every manager of the organisation.',
  })
  async frozenTransferReport(
    @CurrentActor() actor: PersonActor,
    @Args('id', id) frozenId: string,
  ): Promise<FrozenTransferReport> {
    return frozenView(await this.frozen.run(actor, frozenId));
  }

  @Allow('transfer:read')
  @Mutation(() => TransferFrozen, { description: 'Keeps the report as it is now, behind a link of its own.' })
  freezeTransferReport(@CurrentActor() actor: PersonActor, @Args('courseId', id) courseId: string): Promise<TransferFrozen> {
    return this.freeze.run(actor, courseId);
  }
}
