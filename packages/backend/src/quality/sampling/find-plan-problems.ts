import { Injectable } from '@nestjs/common';
import { checkSamplingPlan } from '@vakwerk/domain/quality/sampling/sampling-plan';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { domainPlan, type PlanProblem, type PlanSettings } from './plan-settings.js';
import { SamplingPeopleReader } from './sampling-people.reader.js';

/** Everything that keeps a plan from being used, at once. */
@Injectable()
export class FindPlanProblems {
  constructor(
    private readonly people: SamplingPeopleReader,
    private readonly scorecards: ScorecardRepository,
  ) {}

  async run(settings: PlanSettings, timeZone: string): Promise<readonly PlanProblem[]> {
    const problems: PlanProblem[] = [...checkSamplingPlan(domainPlan(settings, { id: '', timeZone }))];
    const { teamIds } = settings.frame;
    if (teamIds.length === 0) problems.push('noTeams');
    const possible = await this.people.evaluatorIdsOfAll(teamIds);
    if (teamIds.length > 0 && settings.evaluators.some(({ evaluatorId }) => !possible.has(evaluatorId)))
      problems.push('evaluatorNotPossible');
    if (settings.scorecardId && !(await this.scorecards.findPublished(settings.scorecardId))) problems.push('scorecardUnknown');
    return problems;
  }
}
