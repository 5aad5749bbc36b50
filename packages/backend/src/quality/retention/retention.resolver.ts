import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { RetentionClass as RetentionClassName } from '@vakwerk/domain/quality/interactions/retention-due';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter, INSTANT } from '../evaluations/cursor.js';
import { answered } from '../evaluations/evaluation.result.js';
import { ChangeRetentionRules } from './change-retention-rules.js';
import { DeletionRepository } from './deletion.repository.js';
import { LegalHoldRepository } from './legal-hold.repository.js';
import { LiftLegalHold } from './lift-legal-hold.js';
import { PreviewRetention } from './preview-retention.js';
import {
  ChangeRetentionRulesInput,
  ChangeRetentionRulesResult,
  DeletionRecordConnection,
  LegalHoldConnection,
  LegalHoldObject,
  LegalHoldRefused,
  LegalHoldSet,
  RetentionClass,
  RetentionDaysInput,
  RetentionPreview,
  RetentionRulesChanged,
  RetentionRulesConflict,
  RetentionRulesObject,
  SetLegalHoldResult,
} from './retention.object.js';
import { RetentionRepository } from './retention.repository.js';
import { SetLegalHold } from './set-legal-hold.js';

const first = { type: () => Int, nullable: true, description: 'At most 100.' } as const;
const after = { type: () => String, nullable: true } as const;

@Resolver()
export class RetentionResolver {
  constructor(
    private readonly retention: RetentionRepository,
    private readonly preview: PreviewRetention,
    private readonly change: ChangeRetentionRules,
    private readonly holds: LegalHoldRepository,
    private readonly setHold: SetLegalHold,
    private readonly liftHold: LiftLegalHold,
    private readonly deletions: DeletionRepository,
  ) {}

  @Allow('retention:administer')
  @Query(() => RetentionRulesObject)
  retentionRules(): Promise<RetentionRulesObject> {
    return this.retention.rules();
  }

  @Allow('retention:administer')
  @Query(() => [RetentionPreview], { description: 'What these rules would remove today. Nothing is removed.' })
  retentionPreview(@Args('rules', { type: () => RetentionDaysInput }) rules: RetentionDaysInput): Promise<RetentionPreview[]> {
    const { audio = null, transcript = null, evaluation = null } = rules;
    return this.preview.run({ audio, transcript, evaluation });
  }

  @Allow('retention:administer')
  @Mutation(() => ChangeRetentionRulesResult)
  async changeRetentionRules(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => ChangeRetentionRulesInput }) input: ChangeRetentionRulesInput,
  ): Promise<typeof ChangeRetentionRulesResult> {
    const { audio = null, transcript = null, evaluation = null, expectedVersion } = input;
    const changed = await this.change.run(actor, { audio, transcript, evaluation, expectedVersion });
    if (changed.ok) return answered(RetentionRulesChanged, { stored: changed.value });
    return answered(RetentionRulesConflict, { code: 'quality.error.retentionConflict', stored: changed.error.stored });
  }

  @Allow('retention:administer')
  @Query(() => LegalHoldConnection)
  async legalHolds(
    @Args('lifted', { type: () => Boolean, defaultValue: false, description: 'true: also those that were lifted.' })
    lifted: boolean,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<LegalHoldConnection> {
    const limit = clampPageSize(size);
    const position = decodeCursor(cursor);
    const rows = await this.holds.list(lifted, position && isId(position.id) ? position.id : null, limit + 1);
    const nodes = rows.slice(0, limit);
    const last = nodes.at(-1);
    return { nodes, pageInfo: { endCursor: last ? encodeCursor('', last.id) : null, hasNextPage: rows.length > limit } };
  }

  @Allow('retention:administer')
  @Mutation(() => SetLegalHoldResult, { description: 'Keeps everything of an interaction, whatever the rules say.' })
  async setLegalHold(
    @CurrentActor() actor: PersonActor,
    @Args('subjectId', { type: () => ID, description: 'An interaction, or an evaluation of it.' }) subjectId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<typeof SetLegalHoldResult> {
    const set = await this.setHold.run(actor, { subjectId, reason });
    return set.ok
      ? answered(LegalHoldSet, { hold: set.value })
      : answered(LegalHoldRefused, { code: 'quality.error.alreadyHeld' });
  }

  @Allow('retention:administer')
  @Mutation(() => LegalHoldObject)
  liftLegalHold(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<LegalHoldObject> {
    return this.liftHold.run(actor, id);
  }

  @Allow('retention:administer')
  @Query(() => DeletionRecordConnection, { description: 'Proof of what was removed because its days were over.' })
  async deletionLog(
    @Args('class', { type: () => RetentionClass, nullable: true }) name?: RetentionClassName,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<DeletionRecordConnection> {
    const limit = clampPageSize(size);
    const rows = await this.deletions.listProofs(name ?? null, cursorAfter(cursor, INSTANT), limit + 1);
    const nodes = rows.slice(0, limit);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > limit },
    };
  }
}
