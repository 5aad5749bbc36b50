import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { LocalizedTextInput } from '../../platform/graphql/localized.object.js';
import { ArchiveScorecard } from './archive-scorecard.js';
import { CopyScorecardInput, SaveScorecardInput } from './author-scorecard.input.js';
import {
  DiscardScorecardDraftResult,
  SaveScorecardResult,
  ScorecardArchived,
  ScorecardOpened,
} from './author-scorecard.result.js';
import { CopyScorecard } from './copy-scorecard.js';
import { CreateScorecard } from './create-scorecard.js';
import { DiscardScorecardDraft } from './discard-scorecard-draft.js';
import { FindScorecardProblems } from './find-scorecard-problems.js';
import { ListPastCalls } from './list-past-calls.js';
import { SaveScorecard, type SaveScorecardRefusal } from './save-scorecard.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { ScorecardProblemObject } from './scorecard.result.js';
import { PastCallObject } from './scorecard-desk.object.js';
import { StartScorecardDraft } from './start-scorecard-draft.js';

/** What authors do with cards. */
@Resolver()
export class AuthorScorecardResolver {
  constructor(
    private readonly create: CreateScorecard,
    private readonly copy: CopyScorecard,
    private readonly startDraft: StartScorecardDraft,
    private readonly save: SaveScorecard,
    private readonly discard: DiscardScorecardDraft,
    private readonly archive: ArchiveScorecard,
    private readonly problems: FindScorecardProblems,
    private readonly scorecards: ScorecardRepository,
    private readonly pastCalls: ListPastCalls,
  ) {}

  @Allow('scorecard:author')
  @Query(() => [ScorecardProblemObject], { description: 'Everything that keeps this version from being published, at once.' })
  async scorecardProblems(@Args('versionId', { type: () => ID }) versionId: string): Promise<ScorecardProblemObject[]> {
    const version = await this.scorecards.findVersion(versionId);
    if (!version) throw new NotFound('Scorecard version');
    return [...(await this.problems.run(version.content))];
  }

  @Allow('scorecard:author')
  @Query(() => [PastCallObject], {
    description: 'Three scored calls to try a draft on, newest first; `after` is the last one shown.',
  })
  scorecardPastCalls(
    @Args('scorecardId', { type: () => ID }) scorecardId: string,
    @Args('after', { type: () => ID, nullable: true }) after?: string,
  ): Promise<PastCallObject[]> {
    return this.pastCalls.run({ scorecardId, after: after ?? null });
  }

  @Allow('scorecard:author')
  @Mutation(() => ScorecardOpened, { description: 'A new card with an empty draft.' })
  createScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('name', { type: () => LocalizedTextInput }) name: LocalizedTextInput,
  ): Promise<ScorecardOpened> {
    return this.create.run(actor, { name });
  }

  @Allow('scorecard:author')
  @Mutation(() => ScorecardOpened, { description: 'Another card that starts with what is on this version.' })
  copyScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => CopyScorecardInput }) input: CopyScorecardInput,
  ): Promise<ScorecardOpened> {
    return this.copy.run(actor, input);
  }

  @Allow('scorecard:author')
  @Mutation(() => ScorecardOpened, { description: 'The draft of the next version: the one there is, or a new one.' })
  startScorecardDraft(
    @CurrentActor() actor: PersonActor,
    @Args('scorecardId', { type: () => ID }) scorecardId: string,
  ): Promise<ScorecardOpened> {
    return this.startDraft.run(actor, { scorecardId });
  }

  @Allow('scorecard:author')
  @Mutation(() => SaveScorecardResult, { description: 'Saves the whole draft, also with holes in it.' })
  async saveScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => SaveScorecardInput }) input: SaveScorecardInput,
  ): Promise<typeof SaveScorecardResult> {
    const saved = await this.save.run(actor, input);
    if (saved.ok) return saved.value;
    return saveRefused(saved.error);
  }

  @Allow('scorecard:author')
  @Mutation(() => DiscardScorecardDraftResult, {
    description: 'Throws a draft away as you saw it. A card that was never published goes with it.',
  })
  async discardScorecardDraft(
    @CurrentActor() actor: PersonActor,
    @Args('versionId', { type: () => ID }) versionId: string,
    @Args('expectedRevision', { type: () => Int }) expectedRevision: number,
  ): Promise<typeof DiscardScorecardDraftResult> {
    const discarded = await this.discard.run(actor, { versionId, expectedRevision });
    return discarded.ok ? discarded.value : saveRefused(discarded.error);
  }

  @Allow('scorecard:author')
  @Mutation(() => ScorecardArchived, { description: 'Puts a card away, or takes it out again.' })
  async archiveScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('scorecardId', { type: () => ID }) scorecardId: string,
    @Args('archived', { type: () => Boolean }) archived: boolean,
  ): Promise<ScorecardArchived> {
    return { scorecardId, archivedAt: await this.archive.run(actor, { scorecardId, archived }) };
  }
}

const saveRefused = ({ code, scorecardId }: SaveScorecardRefusal) => ({
  code: code === 'conflict' ? 'quality.error.conflict' : 'quality.error.scorecardPublished',
  scorecardId,
});
