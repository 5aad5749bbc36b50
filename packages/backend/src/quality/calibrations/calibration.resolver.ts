import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Result } from '@vakwerk/domain/shared/result';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { answered } from '../evaluations/evaluation.result.js';
import { CalibrationView, DecideCriterionInput, OpenCalibrationInput } from './calibration.input.js';
import { CalibrationConnection, CalibrationObject, CallToCalibrateConnection, OwnSeverity } from './calibration.object.js';
import { CalibrationChanged, CalibrationChangeResult, calibrationRefused } from './calibration.result.js';
import { calibrationView } from './calibration.view.js';
import { CalibrationChoiceReader } from './calibration-choice.reader.js';
import { CloseCalibration } from './close-calibration.js';
import { DecideCriterion } from './decide-criterion.js';
import { type CalibrationView as CalibrationViewValue, ListCalibrations } from './list-calibrations.js';
import { OpenCalibration } from './open-calibration.js';
import { ReadCalibration } from './read-calibration.js';
import { ReadOwnSeverity } from './read-own-severity.js';

const first = { type: () => Int, nullable: true, description: 'At most 100.' } as const;
const after = { type: () => String, nullable: true } as const;
type Changed = Promise<typeof CalibrationChangeResult>;

@Resolver(() => CalibrationObject)
export class CalibrationResolver {
  constructor(
    private readonly open: OpenCalibration,
    private readonly close: CloseCalibration,
    private readonly decide: DecideCriterion,
    private readonly read: ReadCalibration,
    private readonly lists: ListCalibrations,
    private readonly choice: CalibrationChoiceReader,
    private readonly severity: ReadOwnSeverity,
  ) {}

  @Allow('calibration:read')
  @Query(() => CalibrationObject, { description: 'One you lead or score for.' })
  async calibration(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<CalibrationObject> {
    return calibrationView(actor, await this.read.run(actor, id));
  }

  @Allow('calibration:read')
  @Query(() => CalibrationConnection, { description: 'Those you lead or score for, newest first.' })
  async calibrations(
    @CurrentActor() actor: PersonActor,
    @Args('show', { type: () => CalibrationView }) show: CalibrationViewValue,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<CalibrationConnection> {
    const page = await this.lists.page(actor, show, { first: size, after: cursor });
    return { ...page, counts: await this.lists.counts(actor) };
  }

  @Allow('calibration:lead')
  @Query(() => CallToCalibrateConnection, { description: 'Calls of your people that nobody scored, newest first.' })
  callsToCalibrate(
    @CurrentActor() actor: PersonActor,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
    @Args('teamId', { type: () => ID, nullable: true }) teamId?: string | null,
    @Args('text', { type: () => String, nullable: true, description: 'In the name of the agent, the subject or the queue.' })
    text?: string | null,
  ): Promise<CallToCalibrateConnection> {
    return this.choice.listCalls(actor, { teamId, text }, { first: size, after: cursor });
  }

  @Allow('calibration:lead')
  @Query(() => [PersonName], { description: 'Coaches who may score every one of these calls.' })
  calibrationEvaluators(
    @CurrentActor() actor: PersonActor,
    @Args('interactionIds', { type: () => [ID] }) interactionIds: string[],
  ): Promise<PersonName[]> {
    return this.choice.listEvaluators(actor, interactionIds);
  }

  @Allow('calibration:own')
  @Query(() => OwnSeverity, { description: 'How strict you score beside colleagues on the same calls; nobody else sees it.' })
  async mySeverity(@CurrentActor() actor: PersonActor): Promise<OwnSeverity> {
    const { n, difference } = await this.severity.run(actor);
    return { n, mean: difference?.mean ?? null, low: difference?.low ?? null, high: difference?.high ?? null };
  }

  @Allow('calibration:lead')
  @Mutation(() => CalibrationChangeResult, { description: 'Puts calls on the lists of several evaluators, blind.' })
  async openCalibration(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => OpenCalibrationInput }) input: OpenCalibrationInput,
  ): Changed {
    return this.answer(actor, await this.open.run(actor, input));
  }

  @Allow('calibration:lead')
  @Mutation(() => CalibrationChangeResult, { description: 'Ends the blind part; whoever did not hand in is left out.' })
  async closeCalibration(
    @CurrentActor() actor: PersonActor,
    @Args('calibrationId', { type: () => ID }) calibrationId: string,
  ): Changed {
    return this.answer(actor, await this.close.run(actor, { calibrationId }));
  }

  @Allow('calibration:lead')
  @Mutation(() => CalibrationChangeResult, { description: 'Writes down what was agreed about a criterion of a call.' })
  async decideCriterion(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => DecideCriterionInput }) input: DecideCriterionInput,
  ): Changed {
    return this.answer(actor, await this.decide.run(actor, input));
  }

  private async answer(actor: PersonActor, result: Result<{ calibrationId: string }, { code: string }>): Changed {
    if (!result.ok) return calibrationRefused(result.error.code);
    const reading = await this.read.run(actor, result.value.calibrationId);
    return answered(CalibrationChanged, { calibration: calibrationView(actor, reading) });
  }
}
