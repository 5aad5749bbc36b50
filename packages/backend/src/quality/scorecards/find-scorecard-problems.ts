import { Injectable } from '@nestjs/common';
import { checkScorecard } from '@vakwerk/domain/quality/scorecards/check-scorecard';
import { criteriaInOrder, type ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { ScorecardProblem } from '@vakwerk/domain/quality/scorecards/scorecard-problem';
import { SkillRepository } from '../../skills/index.js';

/** Everything that keeps a content from being published; a skill may have been archived since it was linked. */
@Injectable()
export class FindScorecardProblems {
  constructor(private readonly skills: SkillRepository) {}

  async run(content: ScorecardContent): Promise<readonly ScorecardProblem[]> {
    const skills = await this.skills.findMany(criteriaInOrder(content).flatMap(({ skillId }) => skillId ?? []));
    return checkScorecard(content, new Set(skills.flatMap(({ id, archivedAt }) => (archivedAt === null ? [] : id))));
  }
}
