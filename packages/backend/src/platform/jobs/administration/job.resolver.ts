import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../auth/access-errors.js';
import { Allow } from '../../auth/allow.js';
import { CurrentActor } from '../../auth/current-actor.js';
import { AdministeredQueues } from './administered-queues.js';
import { JobOverview } from './job-overview.object.js';
import { ReadJobOverview } from './read-job-overview.js';

@Resolver(() => JobOverview)
export class JobResolver {
  constructor(
    private readonly overview: ReadJobOverview,
    private readonly queues: AdministeredQueues,
  ) {}

  @Allow('job:administer')
  @Query(() => JobOverview)
  jobOverview(@CurrentActor() actor: PersonActor): Promise<JobOverview> {
    return this.overview.run(actor);
  }

  @Allow('job:administer')
  @Mutation(() => Boolean, { description: 'Gives a failed job its tries again.' })
  async retryJob(
    @CurrentActor() actor: PersonActor,
    @Args('queue', { type: () => String }) queue: string,
    @Args('jobId', { type: () => ID }) jobId: string,
  ): Promise<boolean> {
    if (!(await this.queues.retry(actor.organisationId, queue, jobId))) throw new NotFound('Job');
    return true;
  }
}
