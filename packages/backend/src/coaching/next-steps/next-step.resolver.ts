import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefused } from '../coaching.errors.js';
import type { NextStepState } from './next-step.entity.js';
import {
  NextStepChoicesObject,
  NextStepFired,
  NextStepInput,
  NextStepPreviewObject,
  NextStepRefused,
  NextStepRuleObject,
  NextStepRuleState,
  NextStepSaved,
  NextStepSwitched,
  PreviewNextStepResult,
  SaveNextStepResult,
} from './next-step.object.js';
import { choicesObject, firedObject, previewObject, ruleObject, wishOf } from './next-step.view.js';
import { NextStepList } from './next-step-list.js';
import { NextStepNamesReader } from './next-step-names.reader.js';
import { PreviewNextStep } from './preview-next-step.js';
import { SaveNextStep } from './save-next-step.js';
import { SwitchNextStep } from './switch-next-step.js';
import { UndoNextStep } from './undo-next-step.js';

const id = { type: () => ID } as const;
const idOrNull = { type: () => ID, nullable: true, description: 'Null: a new rule.' } as const;

@Resolver(() => NextStepRuleObject)
export class NextStepResolver {
  constructor(
    private readonly list: NextStepList,
    private readonly names: NextStepNamesReader,
    private readonly preview: PreviewNextStep,
    private readonly save: SaveNextStep,
    private readonly switchRule: SwitchNextStep,
    private readonly undo: UndoNextStep,
  ) {}

  @Allow('nextStep:read')
  @Query(() => [NextStepRuleObject], { description: 'Rules that touch teams you lead, oldest first.' })
  async nextStepRules(@CurrentActor() actor: PersonActor): Promise<NextStepRuleObject[]> {
    return (await this.list.list(actor)).map(ruleObject);
  }

  @Allow('nextStep:read')
  @Query(() => NextStepRuleObject)
  async nextStepRule(@CurrentActor() actor: PersonActor, @Args('id', id) ruleId: string): Promise<NextStepRuleObject> {
    return ruleObject(await this.list.get(actor, ruleId));
  }

  @Allow('nextStep:read')
  @Query(() => [NextStepFired], { description: 'What a rule did and held back for people of your teams, newest first.' })
  async nextStepLog(
    @CurrentActor() actor: PersonActor,
    @Args('ruleId', id) ruleId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<NextStepFired[]> {
    const { trigger, firings } = await this.list.log(actor, ruleId, clampPageSize(first));
    return firings.map((firing) => firedObject(trigger, firing));
  }

  @Allow('nextStep:read')
  @Query(() => NextStepChoicesObject)
  async nextStepChoices(@CurrentActor() actor: PersonActor): Promise<NextStepChoicesObject> {
    return choicesObject(actor, await this.names.read());
  }

  @Allow('nextStep:manage')
  @Query(() => PreviewNextStepResult, { description: 'What this rule does at once, and would have done; nothing is kept.' })
  previewNextStep(
    @CurrentActor() actor: PersonActor,
    @Args('id', idOrNull) ruleId: string | null,
    @Args('input') input: NextStepInput,
  ): Promise<NextStepPreviewObject | NextStepRefused> {
    return orRefused(NextStepRefused, async () =>
      Object.assign(
        new NextStepPreviewObject(),
        previewObject(input.trigger.kind, await this.preview.run(actor, ruleId ?? null, wishOf(input))),
      ),
    );
  }

  @Allow('nextStep:manage')
  @Mutation(() => SaveNextStepResult)
  saveNextStep(
    @CurrentActor() actor: PersonActor,
    @Args('id', idOrNull) ruleId: string | null,
    @Args('version', { type: () => Int, description: 'The version that was on the screen; 0 for a new rule.' }) version: number,
    @Args('on', { type: () => Boolean }) on: boolean,
    @Args('input') input: NextStepInput,
  ): Promise<NextStepSaved | NextStepRefused> {
    return orRefused(NextStepRefused, async () => {
      const saved = await this.save.run(actor, { id: ruleId ?? null, version, wish: wishOf(input), on });
      return Object.assign(new NextStepSaved(), { rule: ruleObject(await this.list.get(actor, saved.ruleId)) });
    });
  }

  @Allow('nextStep:manage')
  @Mutation(() => NextStepSwitched, { description: 'What it did stays; a deleted rule can be brought back.' })
  async switchNextStep(
    @CurrentActor() actor: PersonActor,
    @Args('id', id) ruleId: string,
    @Args('state', { type: () => NextStepRuleState }) state: NextStepState,
  ): Promise<NextStepSwitched> {
    await this.switchRule.run(actor, ruleId, state);
    return { id: ruleId, state };
  }

  @Allow('nextStep:manage')
  @Mutation(() => Int, {
    description: 'Takes back what was given on one occasion, as far as nobody began with it. How much was undone.',
  })
  undoNextStep(@CurrentActor() actor: PersonActor, @Args('firingId', id) firingId: string): Promise<number> {
    return this.undo.run(actor, firingId);
  }
}
