import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SPOKEN_STATES, type SpokenState as SpokenStateValue } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { PersonName } from '../../platform/graphql/person-name.object.js';

export const SpokenState = Object.fromEntries(SPOKEN_STATES.map((state) => [state, state])) as { [S in SpokenStateValue]: S };
registerEnumType(SpokenState, { name: 'SpokenState' });

@ObjectType('SpokenPractice')
export class SpokenPracticeObject {
  @Field(() => ID)
  id: string;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => PersonName)
  askedBy: PersonName;

  @Field(() => String)
  prompt: string;

  @Field(() => ID, { nullable: true })
  skillId: string | null;

  @Field(() => ID, { nullable: true, description: 'The card the coach chose.' })
  scorecardId: string | null;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`.' })
  dueOn: string | null;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => SpokenState)
  state: SpokenStateValue;

  @Field(() => ID, { nullable: true, description: 'What was recorded.' })
  interactionId: string | null;

  @Field(() => ID, { nullable: true, description: 'From the moment its agent can read it.' })
  evaluationId: string | null;
}

@InputType()
export class AskSpokenPracticeInput {
  @Field(() => ID)
  agentId: string;

  @Field(() => String)
  prompt: string;

  @Field(() => ID, { nullable: true })
  skillId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The card to score it on; without one the evaluator chooses, as for a call.' })
  scorecardId?: string | null;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`.' })
  dueOn?: string | null;
}
