import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { RetentionRepository, type StoredRules } from './retention.repository.js';

const days = z.int().min(1).max(36_500).nullable();
export const retentionDays = z.object({ audio: days, transcript: days, evaluation: days });
const schema = retentionDays.extend({ expectedVersion: z.int().min(0) });
export type ChangeRetentionRulesRequest = z.input<typeof schema>;

/** How long each class is kept. Nothing goes at this moment: the next daily job looks at the rules as they are then. */
@Injectable()
export class ChangeRetentionRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly retention: RetentionRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws InvalidInput for days that are no whole number above 0 */
  run(
    actor: PersonActor,
    input: ChangeRetentionRulesRequest,
  ): Promise<Result<StoredRules, { code: 'conflict'; stored: StoredRules }>> {
    const { expectedVersion, ...rules } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const before = await this.retention.rules();
      const version =
        before.version === expectedVersion ? await this.retention.put(rules, actor.personId, expectedVersion) : null;
      if (version === null) return refused({ code: 'conflict', stored: await this.retention.rules() });
      await this.audit.append({
        actorId: actor.personId,
        action: 'retention.rulesChanged',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
        details: { before: before.rules, after: rules },
      });
      return ok({ version, rules });
    });
  }
}
