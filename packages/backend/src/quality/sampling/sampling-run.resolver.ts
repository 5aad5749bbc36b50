import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { DrawnCallConnection, RepeatedDrawObject } from './drawn-call.object.js';
import { DrawnCallReader } from './drawn-call.reader.js';
import { ReadRun } from './read-run.js';
import { RepeatRun } from './repeat-run.js';
import { SamplingRunObject } from './sampling.object.js';
import { SamplingView } from './sampling.view.js';

const runIdArgument = { type: () => ID } as const;

@Resolver()
export class SamplingRunResolver {
  constructor(
    private readonly read: ReadRun,
    private readonly repeat: RepeatRun,
    private readonly drawn: DrawnCallReader,
    private readonly view: SamplingView,
  ) {}

  @Allow('sampling:read')
  @Query(() => SamplingRunObject)
  async samplingRun(@CurrentActor() actor: PersonActor, @Args('id', runIdArgument) id: string): Promise<SamplingRunObject> {
    const run = await this.read.run(actor, id);
    const [shown] = await this.view.runs(actor, run.settings.frame.teamIds, [run]);
    return shown as SamplingRunObject;
  }

  @Allow('sampling:read')
  @Query(() => DrawnCallConnection)
  async samplingRunCalls(
    @CurrentActor() actor: PersonActor,
    @Args('runId', runIdArgument) runId: string,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<DrawnCallConnection> {
    const { id } = await this.read.run(actor, runId);
    const { nodes, pageInfo } = await this.drawn.list(actor, id, { first, after });
    return { nodes: [...nodes], pageInfo };
  }

  @Allow('sampling:read')
  @Query(() => RepeatedDrawObject, { description: 'Makes a draw again, to check it.' })
  repeatSamplingRun(
    @CurrentActor() actor: PersonActor,
    @Args('runId', runIdArgument) runId: string,
  ): Promise<RepeatedDrawObject> {
    return this.repeat.run(actor, runId);
  }
}
