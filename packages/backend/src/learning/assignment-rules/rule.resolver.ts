import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefused } from '../learning-refused.object.js';
import type { RuleState } from './assignment-rule.entity.js';
import { ChangeRuleState } from './change-rule-state.js';
import { PreviewRule } from './preview-rule.js';
import {
  AssignmentRuleInput,
  AssignmentRuleObject,
  AssignmentRuleState,
  AssignmentRuleStateChanged,
  PreviewRuleResult,
  RuleGrantObject,
  RuleRun,
  SaveAssignmentRuleResult,
} from './rule.object.js';
import { ruleObject, ruleWish } from './rule.view.js';
import { RuleList } from './rule-list.js';
import { RunRuleNow } from './run-rule-now.js';
import { SaveRule } from './save-rule.js';

const id = { type: () => ID } as const;
const idOrNull = { type: () => ID, nullable: true, description: 'Null: a new rule.' } as const;

@Resolver(() => AssignmentRuleObject)
export class RuleResolver {
  constructor(
    private readonly list: RuleList,
    private readonly preview: PreviewRule,
    private readonly save: SaveRule,
    private readonly changeState: ChangeRuleState,
    private readonly runNow: RunRuleNow,
  ) {}

  @Allow('rule:read')
  @Query(() => [AssignmentRuleObject], { description: 'Rules that touch teams you lead, oldest first.' })
  async assignmentRules(@CurrentActor() actor: PersonActor): Promise<AssignmentRuleObject[]> {
    return (await this.list.list(actor)).map(ruleObject);
  }

  @Allow('rule:read')
  @Query(() => [RuleGrantObject], { description: 'What a rule gave to people of your teams, newest first.' })
  assignmentRuleLog(
    @CurrentActor() actor: PersonActor,
    @Args('ruleId', id) ruleId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<RuleGrantObject[]> {
    return this.list.log(actor, ruleId, clampPageSize(first));
  }

  @Allow('rule:manage')
  @Query(() => PreviewRuleResult, { description: 'What this rule would do now; nothing is kept.' })
  previewAssignmentRule(
    @CurrentActor() actor: PersonActor,
    @Args('id', idOrNull) ruleId: string | null,
    @Args('input') input: AssignmentRuleInput,
  ) {
    const previewed = this.preview.run(actor, ruleId ?? null, ruleWish(input)).then(({ wouldGet, names, skipped }) => ({
      ...{ wouldGet, names: [...names], alreadyGiven: skipped.given, alreadyOpen: skipped.open },
      ...{ alreadyCompleted: skipped.completed, waived: skipped.waived },
    }));
    return orRefused(previewed);
  }

  @Allow('rule:manage')
  @Mutation(() => SaveAssignmentRuleResult)
  saveAssignmentRule(
    @CurrentActor() actor: PersonActor,
    @Args('id', idOrNull) ruleId: string | null,
    @Args('version', { type: () => Int, description: 'The version that was on the screen; 0 for a new rule.' }) version: number,
    @Args('input') input: AssignmentRuleInput,
  ) {
    const saved = this.save.run(actor, { id: ruleId ?? null, version, wish: ruleWish(input) });
    return orRefused(saved.then(async (rule) => ({ rule: ruleObject(await this.list.get(actor, rule.ruleId)) })));
  }

  @Allow('rule:manage')
  @Mutation(() => AssignmentRuleStateChanged, {
    description: 'What it gave stays with people; a deleted rule can be brought back.',
  })
  async changeAssignmentRuleState(
    @CurrentActor() actor: PersonActor,
    @Args('id', id) ruleId: string,
    @Args('state', { type: () => AssignmentRuleState }) state: RuleState,
  ): Promise<AssignmentRuleStateChanged> {
    await this.changeState.run(actor, ruleId, state);
    return { id: ruleId, state };
  }

  @Allow('rule:manage')
  @Mutation(() => RuleRun, { description: 'Does not wait for the hourly round.' })
  async runAssignmentRule(@CurrentActor() actor: PersonActor, @Args('id', id) ruleId: string): Promise<RuleRun> {
    return { given: await this.runNow.run(actor, ruleId) };
  }
}
