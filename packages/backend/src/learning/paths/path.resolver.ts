import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { isUuid } from '../../platform/database/new-id.js';
import { orRefused } from '../learning-refused.object.js';
import { ArchivePath } from './archive-path.js';
import { PathDraft, PathObject, SavePathInput } from './path.object.js';
import { ArchivePathResult, PublishPathResult, SavePathResult } from './path.result.js';
import { PathDrafts } from './path-drafts.js';
import { PathList } from './path-list.js';
import { PublishPath } from './publish-path.js';
import { SavePathDraft } from './save-path-draft.js';

@Resolver(() => PathObject)
export class PathResolver {
  constructor(
    private readonly list: PathList,
    private readonly drafts: PathDrafts,
    private readonly save: SavePathDraft,
    private readonly publish: PublishPath,
    private readonly archive: ArchivePath,
  ) {}

  @Allow('course:read')
  @Query(() => [PathObject], { description: 'Every published path, newest first.' })
  paths(@CurrentActor() actor: PersonActor): Promise<PathObject[]> {
    return this.list.published(actor, new Date());
  }

  @Allow('course:read')
  @Query(() => PathObject)
  async path(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<PathObject> {
    const path = isUuid(id) ? await this.list.find(actor, id, new Date()) : null;
    if (!path) throw new NotFound('This path');
    return path;
  }

  @Allow('learning:own')
  @Query(() => [PathObject], { description: 'Paths I follow or finished: what is due first comes first.' })
  myPaths(@CurrentActor() actor: PersonActor): Promise<PathObject[]> {
    return this.list.mine(actor, new Date());
  }

  @Allow('course:author')
  @Query(() => [PathDraft], { description: 'Paths to write on, changed last first.' })
  pathDrafts(@Args('archived', { type: () => Boolean, defaultValue: false }) archived: boolean): Promise<PathDraft[]> {
    return this.drafts.list(archived);
  }

  @Allow('course:author')
  @Query(() => PathDraft)
  pathDraft(@Args('id', { type: () => ID }) id: string): Promise<PathDraft> {
    return this.drafts.get(id);
  }

  @Allow('course:author')
  @Mutation(() => SavePathResult)
  savePath(@CurrentActor() actor: PersonActor, @Args('input') { pathId, draftVersion, ...content }: SavePathInput) {
    return orRefused(this.save.run(actor, { pathId: pathId ?? null, draftVersion, content }));
  }

  @Allow('course:author')
  @Mutation(() => PublishPathResult, { description: 'Who has begun keeps the version they follow.' })
  async publishPath(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string) {
    const published = await orRefused(this.publish.run(actor, id));
    if (!('ok' in published)) return published;
    return published.ok ? published.value : { problems: published.error };
  }

  @Allow('course:author')
  @Mutation(() => ArchivePathResult, { description: 'Nobody gets it any more; who has it goes on. False takes it out again.' })
  archivePath(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('archived', { type: () => Boolean }) archived: boolean,
  ) {
    return orRefused(this.archive.run(actor, id, archived).then(async () => ({ path: await this.drafts.get(id) })));
  }
}
