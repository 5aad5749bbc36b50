import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { AssignableLearning, type AssignableTarget, EndingCertificates } from '../../learning/index.js';
import { TeamRepository } from '../../people/index.js';
import { KnownCriteria, type KnownCriterion } from '../../quality/index.js';
import { SkillRepository } from '../../skills/index.js';

/** Everything a rule can name, with its name. */
export interface NextStepNames {
  readonly criteria: readonly KnownCriterion[];
  readonly certifications: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly targets: readonly AssignableTarget[];
  readonly skills: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

@Injectable()
export class NextStepNamesReader {
  constructor(
    private readonly criteria: KnownCriteria,
    private readonly certificates: EndingCertificates,
    private readonly learning: AssignableLearning,
    private readonly skills: SkillRepository,
    private readonly teams: TeamRepository,
  ) {}

  async read(): Promise<NextStepNames> {
    return {
      criteria: await this.criteria.list(),
      certifications: await this.certificates.certifications(),
      targets: await this.learning.list(),
      skills: await this.skills.listAll(),
      teams: await this.teams.listAll(),
    };
  }
}
