import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import { answered } from '../evaluations/evaluation.result.js';
import { ChangeQualitySettings } from './change-quality-settings.js';
import {
  ChangeQualitySettingsInput,
  QualitySettingsChanged,
  QualitySettingsConflict,
  QualitySettingsObject,
  QualitySettingsResult,
} from './quality-settings.object.js';

@Resolver()
export class QualitySettingsResolver {
  constructor(
    private readonly evaluations: EvaluationRepository,
    private readonly change: ChangeQualitySettings,
  ) {}

  @Allow('quality:settings')
  @Query(() => QualitySettingsObject)
  qualitySettings(): Promise<QualitySettingsObject> {
    return this.evaluations.settings();
  }

  @Allow('quality:settings')
  @Mutation(() => QualitySettingsResult)
  async changeQualitySettings(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => ChangeQualitySettingsInput }) input: ChangeQualitySettingsInput,
  ): Promise<typeof QualitySettingsResult> {
    const changed = await this.change.run(actor, input);
    if (changed.ok) return answered(QualitySettingsChanged, { settings: changed.value });
    return answered(QualitySettingsConflict, { code: 'quality.error.settingsConflict', stored: changed.error.stored });
  }
}
