import { Injectable } from '@nestjs/common';
import { estimateSkill } from '@vakwerk/domain/progress/estimate-skill';
import { UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { ProposeOutcome } from '../../coaching/index.js';
import { SkillRepository } from '../../skills/index.js';
import { CallsAroundReader } from './calls-around.reader.js';

/** Follows what people agreed in coaching: brings the calls before and since to coaching, which decides what they mean. */
@Injectable()
export class WeighAgreements {
  constructor(
    private readonly proposeOutcome: ProposeOutcome,
    private readonly calls: CallsAroundReader,
    private readonly skills: SkillRepository,
  ) {}

  /** After the evidence about somebody changed, inside that unit of work: also when it was corrected or taken away. */
  async run(personId: string, skillIds: readonly string[]): Promise<void> {
    if (skillIds.length === 0) return;
    const heirs = await this.skills.heirs();
    for (const { agreementId, skillId, madeAt } of await this.proposeOutcome.awaited(
      personId,
      await this.skills.withMerged(skillIds),
    )) {
      const heir = heirOf(skillId, heirs);
      const { weeks, asOf, sinceN, sinceSum, prior } = await this.calls.read(personId, heir, madeAt);
      const { mean, n } = estimateSkill(weeks, asOf, prior ?? UNIFORM_PRIOR);
      await this.proposeOutcome.run(agreementId, { before: { mean, n }, since: { n: sinceN, sum: sinceSum } });
    }
  }
}
