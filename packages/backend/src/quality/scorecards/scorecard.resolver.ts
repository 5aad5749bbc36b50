import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ImportScorecard } from './import-scorecard.js';
import { mayReadVersion } from './may-read-version.js';
import { PublishScorecard } from './publish-scorecard.js';
import { CommentTemplateObject, ScorecardObject } from './scorecard.object.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { ImportScorecardResult, PublishScorecardResult, scorecardNotValid } from './scorecard.result.js';
import { ScorecardVersionObject, scorecardVersionObject } from './scorecard-version.object.js';

@Resolver(() => ScorecardVersionObject)
export class ScorecardResolver {
  constructor(
    private readonly scorecards: ScorecardRepository,
    private readonly importUseCase: ImportScorecard,
    private readonly publishUseCase: PublishScorecard,
  ) {}

  @Allow('scorecard:read')
  @Query(() => [ScorecardObject], { name: 'scorecards', description: 'Cards by code; drafts are for authors.' })
  async listScorecards(@CurrentActor() actor: PersonActor): Promise<ScorecardObject[]> {
    const rows = await this.scorecards.list();
    if (actor.roles.includes('author')) return rows;
    return rows.filter((row) => row.publishedVersionId !== null).map((row) => ({ ...row, draftVersionId: null }));
  }

  @Allow('scorecard:read')
  @Query(() => ScorecardVersionObject)
  async scorecardVersion(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ScorecardVersionObject> {
    const version = await this.scorecards.findVersion(id);
    if (!version || !mayReadVersion(actor, version)) throw new NotFound('Scorecard version');
    return scorecardVersionObject(version);
  }

  @Allow('evaluation:score')
  @Query(() => [CommentTemplateObject])
  commentTemplates(): Promise<CommentTemplateObject[]> {
    return this.scorecards.listCommentTemplates();
  }

  @Allow('scorecard:author')
  @Mutation(() => ImportScorecardResult, { description: 'Reads a card from JSON as its draft.' })
  async importScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('json', { type: () => String }) json: string,
  ): Promise<typeof ImportScorecardResult> {
    const imported = await this.importUseCase.run(actor, { json });
    return imported.ok ? imported.value : scorecardNotValid(imported.error);
  }

  @Allow('scorecard:author')
  @Mutation(() => PublishScorecardResult)
  async publishScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('versionId', { type: () => ID }) versionId: string,
    @Args('expectedRevision', { type: () => Int, nullable: true, description: 'What the publisher read.' })
    expectedRevision?: number,
  ): Promise<typeof PublishScorecardResult> {
    const published = await this.publishUseCase.run(actor, { versionId, expectedRevision: expectedRevision ?? null });
    return published.ok ? published.value : scorecardNotValid(published.error);
  }
}
