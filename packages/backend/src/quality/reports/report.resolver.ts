import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ListCriterionFailures } from './list-criterion-failures.js';
import { ReadAccuracy } from './read-accuracy.js';
import { ReadCriterionReport } from './read-criterion-report.js';
import {
  AccuracyReportObject,
  accuracyView,
  CriterionFailureConnection,
  CriterionReportObject,
  criterionReportView,
  ReportFilter,
} from './report.object.js';

const filtered = { type: () => ReportFilter, nullable: true } as const;

@Resolver()
export class ReportResolver {
  constructor(
    private readonly criterionReportOf: ReadCriterionReport,
    private readonly failures: ListCriterionFailures,
    private readonly accuracyOf: ReadAccuracy,
  ) {}

  @Allow('evaluation:read')
  @Query(() => CriterionReportObject, {
    description: 'How often each criterion of a card failed, and why; your own teams, or yourself.',
  })
  async criterionReport(
    @CurrentActor() actor: PersonActor,
    @Args('filter', filtered) filter?: ReportFilter,
  ): Promise<CriterionReportObject> {
    return criterionReportView(await this.criterionReportOf.run(actor, filter));
  }

  @Allow('evaluation:read')
  @Query(() => CriterionFailureConnection, { description: 'The evaluations behind a figure of the criterion report.' })
  criterionFailures(
    @CurrentActor() actor: PersonActor,
    @Args('scorecardId', { type: () => ID }) scorecardId: string,
    @Args('criterionId', { type: () => ID }) criterionId: string,
    @Args('filter', filtered) filter?: ReportFilter,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<CriterionFailureConnection> {
    return this.failures.run(actor, { filter, scorecardId, criterionId, first, after });
  }

  @Allow('evaluation:read')
  @Query(() => AccuracyReportObject, { description: 'COPC-style accuracy of your own teams, or of yourself.' })
  async accuracyReport(
    @CurrentActor() actor: PersonActor,
    @Args('filter', filtered) filter?: ReportFilter,
  ): Promise<AccuracyReportObject> {
    return accuracyView(await this.accuracyOf.run(actor, filter));
  }
}
