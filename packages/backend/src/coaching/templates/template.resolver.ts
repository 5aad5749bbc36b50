import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../coaching.errors.js';
import { AgendaTemplateRepository } from './agenda-template.repository.js';
import { ArchiveTemplate } from './archive-template.js';
import { SaveTemplate } from './save-template.js';
import {
  AgendaTemplateObject,
  ChangeTemplatesResult,
  TemplatePointInput,
  TemplateRefused,
  TemplatesChanged,
} from './template.object.js';

@Resolver(() => AgendaTemplateObject)
export class TemplateResolver {
  constructor(
    private readonly templates: AgendaTemplateRepository,
    private readonly save: SaveTemplate,
    private readonly archive: ArchiveTemplate,
  ) {}

  @Allow('coaching:plan')
  @Query(() => [AgendaTemplateObject], { description: 'Shared by all coaches of the organisation, by name.' })
  agendaTemplates(): Promise<AgendaTemplateObject[]> {
    return this.templates.list();
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeTemplatesResult, { description: 'Without an id: a new one.' })
  saveAgendaTemplate(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('name', { type: () => String }) name: string,
    @Args('points', { type: () => [TemplatePointInput] }) points: TemplatePointInput[],
  ) {
    return this.answer(() => this.save.run(actor, { id, name, points }));
  }

  @Allow('coaching:plan')
  @Mutation(() => ChangeTemplatesResult, { description: 'Puts it away, or takes it out again.' })
  archiveAgendaTemplate(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('archived', { type: () => Boolean, defaultValue: true }) archived: boolean,
  ) {
    return this.answer(() => this.archive.run(actor, { id, archived }));
  }

  private async answer(change: () => Promise<unknown>): Promise<typeof ChangeTemplatesResult> {
    return orRefused(TemplateRefused, async () => {
      await change();
      return Object.assign(new TemplatesChanged(), { templates: await this.templates.list() });
    });
  }
}
