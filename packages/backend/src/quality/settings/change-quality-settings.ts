import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { LONGEST_RELEASE_DELAY_DAYS } from '@vakwerk/domain/quality/evaluations/release-rules';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import type { QualitySetting } from '../evaluations/quality-setting.entity.js';
import { QualitySettingRepository } from './quality-setting.repository.js';

const schema = z.object({
  expectedVersion: z.int().min(0),
  releaseDelayDays: z.int().min(0).max(LONGEST_RELEASE_DELAY_DAYS),
  disputeWorkingDays: z.int().min(1).max(60),
  disputeReviewDays: z.int().min(1).max(60),
  randomPerMonth: z.int().min(0).max(100),
  remindAfterDays: z.int().min(0).max(45),
  selfEvaluation: z.boolean(),
});
export type ChangeQualitySettingsRequest = z.input<typeof schema>;
export type QualitySettings = Omit<QualitySetting, 'organisationId'>;

/** The organisation's choices about sharing scores. They hold for what happens from now on; what was released keeps its dates. */
@Injectable()
export class ChangeQualitySettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evaluations: EvaluationRepository,
    private readonly settings: QualitySettingRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws InvalidInput outside the bounds */
  run(
    actor: PersonActor,
    input: ChangeQualitySettingsRequest,
  ): Promise<Result<QualitySettings, { code: 'conflict'; stored: QualitySettings }>> {
    const { expectedVersion, ...wanted } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const before = await this.evaluations.settings();
      const version = before.version === expectedVersion ? await this.settings.put(wanted, expectedVersion) : null;
      if (version === null) return refused({ code: 'conflict', stored: await this.evaluations.settings() });
      const subject = { subjectKind: 'organisation', subjectId: actor.organisationId };
      const details = { before, after: wanted };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'quality.settingsChanged', details });
      await this.live.announce('evaluations');
      return ok({ ...wanted, version });
    });
  }
}
