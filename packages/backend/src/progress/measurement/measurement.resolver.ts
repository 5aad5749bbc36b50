import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { coverageObject, criterionObject, MeasurementObject } from './measurement.object.js';
import { ReadMeasurement } from './read-measurement.js';

@Resolver(() => MeasurementObject)
export class MeasurementResolver {
  constructor(private readonly read: ReadMeasurement) {}

  @Allow('progress:measurement')
  @Query(() => MeasurementObject)
  async measurement(
    @CurrentActor() actor: PersonActor,
    @Args('months', { type: () => Int, defaultValue: 6, description: '1–24, this month included.' }) months: number,
  ): Promise<MeasurementObject> {
    const { since, criteria, coverage } = await this.read.run(actor, { months });
    return { since, criteria: criteria.map(criterionObject), coverage: coverage.map(coverageObject) };
  }
}
