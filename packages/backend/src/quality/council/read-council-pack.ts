import { Injectable } from '@nestjs/common';
import { COUNCIL_TOPICS, type CouncilTopic, rolesOfTopic } from '@vakwerk/domain/people/council-topics';
import type { Role } from '@vakwerk/domain/people/role';
import type { RetentionRules } from '@vakwerk/domain/quality/interactions/retention-due';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { OrganisationRepository } from '../../people/index.js';
import { SkillRepository } from '../../skills/index.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import type { QualitySetting } from '../evaluations/quality-setting.entity.js';
import { RetentionRepository } from '../retention/retention.repository.js';
import { SamplingPlanRepository, type StoredPlan } from '../sampling/sampling-plan.repository.js';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';

export interface CouncilPack {
  readonly organisation: string;
  readonly skills: readonly LocalizedText[];
  readonly scorecards: readonly LocalizedText[];
  readonly plans: readonly Pick<StoredPlan, 'name' | 'quotaCount' | 'quotaPer' | 'blind'>[];
  readonly settings: Omit<QualitySetting, 'organisationId'>;
  readonly kept: RetentionRules;
  readonly seenBy: readonly { readonly topic: CouncilTopic; readonly roles: readonly Role[] }[];
}

/** What is measured here, who sees it and how long it is kept: from the settings that decide it, so that it is never out of date. */
@Injectable()
export class ReadCouncilPack {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly skills: SkillRepository,
    private readonly scorecards: ScorecardRepository,
    private readonly plans: SamplingPlanRepository,
    private readonly evaluations: EvaluationRepository,
    private readonly retention: RetentionRepository,
  ) {}

  async run(): Promise<CouncilPack> {
    const { name } = await this.organisations.get();
    const skills = (await this.skills.listAll()).filter(({ archivedAt }) => archivedAt === null);
    const cards = (await this.scorecards.list()).filter(({ publishedVersionId }) => publishedVersionId !== null);
    return {
      organisation: name,
      skills: skills.map((skill) => skill.name),
      scorecards: cards.map((card) => card.name),
      plans: await this.plans.listActive(),
      settings: await this.evaluations.settings(),
      kept: (await this.retention.rules()).rules,
      seenBy: COUNCIL_TOPICS.map((topic) => ({ topic, roles: rolesOfTopic(topic) })),
    };
  }
}
