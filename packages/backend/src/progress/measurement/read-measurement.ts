import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadProficiency } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { z } from 'zod';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { CriterionAgreements, type MeasuredCriterion, type TeamCoverage, TeamCoverageReader } from '../../quality/index.js';

const schema = z.object({ months: z.int().min(1).max(24) });

export interface CoverageView extends Pick<TeamCoverage, 'teamId' | 'teamName' | 'month'> {
  /** Under five people in that month: no counts. */
  readonly counts: Pick<TeamCoverage, 'drawn' | 'scored' | 'people' | 'peopleScored'> | null;
}

export interface MeasurementView {
  readonly since: Date;
  readonly criteria: readonly MeasuredCriterion[];
  readonly coverage: readonly CoverageView[];
}

@Injectable()
export class ReadMeasurement {
  constructor(
    private readonly agreements: CriterionAgreements,
    private readonly coverage: TeamCoverageReader,
  ) {}

  /**
   * How well we measure: how alike evaluators score each criterion in the whole organisation, and what was heard of one's own teams.
   * Who is strict or mild is not in it: that is for themselves. @throws NotAllowed
   */
  async run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<MeasurementView> {
    const { months } = parseInput(schema, input);
    if (!mayReadProficiency(actor)) throw new NotAllowed();
    const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 1));
    const coverage = await this.coverage.list(actor.teamIds, since);
    return {
      since,
      criteria: await this.agreements.list(since),
      coverage: coverage.map(({ teamId, teamName, month, ...counts }) => ({
        teamId,
        teamName,
        month,
        counts: counts.people < FEWEST_PEOPLE ? null : counts,
      })),
    };
  }
}
