import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { answered } from '../evaluations/evaluation.result.js';
import { ForgetView } from './forget-view.js';
import { MailView } from './mail-view.js';
import { RenameView } from './rename-view.js';
import { SaveView } from './save-view.js';
import type { ViewPageName } from './saved-view.entity.js';
import {
  SavedViewObject,
  SaveViewInput,
  SaveViewResult,
  ViewMailInput,
  ViewPage,
  ViewRefused,
  ViewSaved,
  viewObject,
} from './saved-view.object.js';
import { SavedViewRepository } from './saved-view.repository.js';

@Resolver()
export class SavedViewResolver {
  constructor(
    private readonly views: SavedViewRepository,
    private readonly save: SaveView,
    private readonly rename: RenameView,
    private readonly forget: ForgetView,
    private readonly mail: MailView,
  ) {}

  @Allow('view:own')
  @Query(() => [SavedViewObject], { description: 'Your own views of a page, at most 30.' })
  async savedViews(
    @CurrentActor() actor: PersonActor,
    @Args('page', { type: () => ViewPage }) page: ViewPageName,
  ): Promise<SavedViewObject[]> {
    return (await this.views.list(actor.personId, page)).map(viewObject);
  }

  @Allow('view:own')
  @Mutation(() => SaveViewResult)
  async saveView(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => SaveViewInput }) input: SaveViewInput,
  ): Promise<typeof SaveViewResult> {
    const saved = await this.save.run(actor, input);
    if (saved.ok) return answered(ViewSaved, { view: viewObject(saved.value) });
    return answered(ViewRefused, { code: `quality.error.${saved.error.code}` });
  }

  @Allow('view:own')
  @Mutation(() => SaveViewResult)
  async renameView(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<typeof SaveViewResult> {
    const renamed = await this.rename.run(actor, { id, name });
    if (renamed.ok) return answered(ViewSaved, { view: viewObject(renamed.value) });
    return answered(ViewRefused, { code: `quality.error.${renamed.error.code}` });
  }

  @Allow('view:own')
  @Mutation(() => SavedViewObject, { description: 'When a view of your dashboard comes by mail every week; null: no more.' })
  async mailView(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('mail', { type: () => ViewMailInput, nullable: true }) mail: ViewMailInput | null,
  ): Promise<SavedViewObject> {
    return viewObject(await this.mail.run(actor, { id, mail: mail ?? null }));
  }

  @Allow('view:own')
  @Mutation(() => Boolean)
  async forgetView(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.forget.run(actor, id);
    return true;
  }
}
