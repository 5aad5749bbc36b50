import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ExportScorecard } from './export-scorecard.js';
import { ListScorecardLibrary } from './list-scorecard-library.js';
import { ReadScorecard } from './read-scorecard.js';
import { ScorecardDesk } from './scorecard-desk.object.js';
import { ScorecardLibraryConnection } from './scorecard-library.object.js';

/** What whoever may look at cards asks. */
@Resolver()
export class BrowseScorecardsResolver {
  constructor(
    private readonly library: ListScorecardLibrary,
    private readonly read: ReadScorecard,
    private readonly exportUseCase: ExportScorecard,
  ) {}

  @Allow('scorecard:browse')
  @Query(() => ScorecardLibraryConnection)
  scorecardLibrary(
    @CurrentActor() actor: PersonActor,
    @Args('search', { type: () => String, nullable: true }) search?: string,
    @Args('archived', { type: () => Boolean, nullable: true }) archived?: boolean,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<ScorecardLibraryConnection> {
    return this.library.run(actor, {
      search: search ?? null,
      archived: archived ?? null,
      first: first ?? null,
      after: after ?? null,
    });
  }

  @Allow('scorecard:browse')
  @Query(() => ScorecardDesk, { description: 'A card with the list of its versions.' })
  scorecardDesk(
    @CurrentActor() actor: PersonActor,
    @Args('scorecardId', { type: () => ID }) scorecardId: string,
  ): Promise<ScorecardDesk> {
    return this.read.run(actor, { scorecardId });
  }

  @Allow('scorecard:browse')
  @Query(() => String, { description: 'A version as JSON that `importScorecard` reads back.' })
  exportScorecard(@CurrentActor() actor: PersonActor, @Args('versionId', { type: () => ID }) versionId: string): Promise<string> {
    return this.exportUseCase.run(actor, { versionId });
  }
}
