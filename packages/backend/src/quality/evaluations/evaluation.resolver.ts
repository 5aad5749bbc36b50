import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { EvaluationObject } from './evaluation.object.js';
import { evaluationView } from './evaluation.view.js';
import { EvaluationConnection, FeedbackConnection } from './evaluation-list.object.js';
import { EvaluationLists } from './evaluation-lists.js';
import { ReadEvaluation } from './read-evaluation.js';
import { ScoringQueue, ScoringQueueFilter } from './scoring-queue.object.js';
import { ScoringQueueReader } from './scoring-queue.reader.js';

const first = { type: () => Int, nullable: true, description: 'At most 100.' } as const;
const after = { type: () => String, nullable: true } as const;

@Resolver(() => EvaluationObject)
export class EvaluationResolver {
  constructor(
    private readonly read: ReadEvaluation,
    private readonly lists: EvaluationLists,
    private readonly queue: ScoringQueueReader,
  ) {}

  @Allow('evaluation:read')
  @Query(() => EvaluationObject)
  async evaluation(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<EvaluationObject> {
    return evaluationView(actor, await this.read.run(actor, id));
  }

  @Allow('evaluation:read')
  @Query(() => EvaluationObject, { nullable: true, description: 'Your own evaluation of it, or else the newest you may see.' })
  async evaluationForInteraction(
    @CurrentActor() actor: PersonActor,
    @Args('interactionId', { type: () => ID }) interactionId: string,
  ): Promise<EvaluationObject | null> {
    const found = await this.read.findForInteraction(actor, interactionId);
    return found && evaluationView(actor, found);
  }

  @Allow('evaluation:read')
  @Query(() => EvaluationConnection, { description: 'Evaluations of one agent, as far as you may see them.' })
  evaluationsOf(
    @CurrentActor() actor: PersonActor,
    @Args('agentId', { type: () => ID }) agentId: string,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<EvaluationConnection> {
    return this.lists.ofAgent(actor, agentId, { first: size, after: cursor });
  }

  @Allow('evaluation:acknowledge')
  @Query(() => FeedbackConnection, { description: 'What was said about your own work, newest first.' })
  async myFeedback(
    @CurrentActor() actor: PersonActor,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<FeedbackConnection> {
    const [page, unreadCount] = await Promise.all([
      this.lists.feedbackFor(actor.personId, { first: size, after: cursor }),
      this.lists.countUnread(actor.personId),
    ]);
    return { ...page, unreadCount };
  }

  @Allow('evaluation:score')
  @Query(() => ScoringQueue, { description: 'What was drawn for you to score.' })
  async scoringQueue(
    @CurrentActor() actor: PersonActor,
    @Args('filter', { type: () => ScoringQueueFilter, nullable: true }) filter?: ScoringQueueFilter,
    @Args('first', first) size?: number,
    @Args('after', after) cursor?: string,
  ): Promise<ScoringQueue> {
    const now = new Date();
    const page = await this.queue.list(actor, filter ?? { show: 'open' }, { first: size, after: cursor });
    return { ...page, ...(await this.queue.counts(actor, now)), quotas: await this.queue.quotas(actor, now) };
  }
}
