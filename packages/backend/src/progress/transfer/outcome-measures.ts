import { Injectable } from '@nestjs/common';
import type { TransferFacts } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { CriterionAgreements, KnownCriteria } from '../../quality/index.js';
import { SkillRepository } from '../../skills/index.js';

/** How far back calibrations say something about how coaches score now. */
const CALIBRATED_WITHIN_DAYS = 365;

/** How well each skill is measured: the criteria in use that point at it, with α where several people scored the same calls. */
@Injectable()
export class OutcomeMeasures {
  constructor(
    private readonly criteria: KnownCriteria,
    private readonly agreements: CriterionAgreements,
    private readonly skills: SkillRepository,
  ) {}

  /** Of skills that became another, that other one: courses and plans keep the name they were made with. */
  async read(now: Date): Promise<(skillIds: readonly string[]) => TransferFacts['skills']> {
    const alphas = await this.agreements.alphas(new Date(now.getTime() - CALIBRATED_WITHIN_DAYS * 86_400_000));
    const criteria = (await this.criteria.list()).filter(({ inUse }) => inUse);
    const heirs = await this.skills.heirs();
    return (skillIds) =>
      [...new Set(skillIds.map((skillId) => heirOf(skillId, heirs)))].flatMap((skillId) => {
        const ofSkill = criteria.filter((criterion) => criterion.skillId === skillId);
        // A skill that nobody listens for is no outcome.
        return ofSkill.length === 0 ? [] : [{ skillId, alphas: ofSkill.map(({ id }) => alphas.get(id) ?? null) }];
      });
  }
}
