import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AGENDA_SOURCES, type AgendaSource as AgendaSourceName } from '@vakwerk/domain/coaching/session';

export const AgendaSource = Object.fromEntries(AGENDA_SOURCES.map((source) => [source, source])) as {
  [S in AgendaSourceName]: S;
};
registerEnumType(AgendaSource, { name: 'AgendaSource' });

@ObjectType('AgendaItem')
export class AgendaItemObject {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '1, 2, 3 … in the order of the agenda.' })
  number: number;

  @Field(() => AgendaSource)
  source: AgendaSourceName;

  @Field(() => String)
  title: string;

  @Field(() => ID, { nullable: true })
  skillId: string | null;

  @Field(() => ID, { nullable: true })
  evaluationId: string | null;

  @Field(() => ID, { nullable: true })
  criterionId: string | null;

  @Field(() => ID, { nullable: true })
  fragmentId: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement of an earlier session this point looks back on.' })
  agreementId: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it may take; null: as long as it needs.' })
  minutes: number | null;

  @Field(() => String, { description: 'Something to ask; may be empty.' })
  question: string;

  @Field(() => ID, { nullable: true, description: 'The card of practice this point came from.' })
  practiceCardId: string | null;

  @Field(() => Date, { nullable: true })
  doneAt: Date | null;
}
