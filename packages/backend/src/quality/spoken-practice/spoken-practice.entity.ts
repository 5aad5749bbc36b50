import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A prompt that a coach gave an agent to answer out loud, and the answer once it is there. */
@Entity()
@Unique('spoken_practice_answer', ['organisationId', 'interactionId'])
@Index('spoken_practice_of_agent', ['organisationId', 'agentId', 'askedAt'])
@ForeignKey('Person', ['organisationId', 'agentId'], ['organisationId', 'id'], { name: 'spoken_practice_agent' })
@ForeignKey('Person', ['organisationId', 'askedById'], ['organisationId', 'id'], { name: 'spoken_practice_coach' })
@ForeignKey('Skill', ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'spoken_practice_skill' })
@ForeignKey('Scorecard', ['organisationId', 'scorecardId'], ['organisationId', 'id'], { name: 'spoken_practice_scorecard' })
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'spoken_practice_interaction' })
@Check('spoken_practice_answered', '(answered_at IS NULL) = (interaction_id IS NULL)')
export class SpokenPractice extends TenantRow {
  @Column('uuid')
  agentId: string;

  @Column('uuid')
  askedById: string;

  @Column('text')
  prompt: string;

  @Column('uuid', { nullable: true })
  skillId: string | null;

  /** The card to score it on; null: the evaluator chooses, as for a call. */
  @Column('uuid', { nullable: true })
  scorecardId: string | null;

  /** `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** What was recorded: an interaction marked as practice. */
  @Column('uuid', { nullable: true })
  interactionId: string | null;
}
