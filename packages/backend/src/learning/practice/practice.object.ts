import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CARD_REASONS, type CardReason as CardReasonValue } from '@vakwerk/domain/learning/practice/daily-set';
import { RATINGS, type Rating } from '@vakwerk/domain/learning/practice/rating';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { AskedQuestionScalar } from '../questions/asked-question.scalar.js';
import { QuestionScalar } from '../questions/question.scalar.js';
import { CARD_SOURCES, type CardSource as CardSourceValue } from './practice-card.entity.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const PracticeRating = enumOf(RATINGS);
registerEnumType(PracticeRating, { name: 'PracticeRating' });
const CardReason = enumOf(CARD_REASONS);
registerEnumType(CardReason, { name: 'CardReason' });
const CardSource = enumOf(CARD_SOURCES);
registerEnumType(CardSource, { name: 'CardSource' });

/** Something to say in my own words, with what to compare it with. */
@ObjectType('Recall')
export class RecallObject {
  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => LocalizedText, { description: 'What makes it good; may be empty.' })
  explanation: LocalizedText;

  @Field(() => LocalizedText, { description: 'How somebody could say it; may be empty.' })
  example: LocalizedText;
}

/** Why I see this card. */
@ObjectType()
export class CardWhy {
  @Field(() => CardReason)
  reason: CardReasonValue;

  @Field(() => LocalizedText, { nullable: true })
  skillName: LocalizedText | null;

  @Field(() => CardSource)
  sourceKind: CardSourceValue;

  @Field(() => Date, { description: 'When I answered the question, or when the call was scored.' })
  sourceAt: Date;

  @Field(() => Float, { description: '0–1: how it went there.' })
  sourceRatio: number;

  @Field(() => LocalizedText, { nullable: true })
  courseTitle: LocalizedText | null;

  @Field(() => ID, { nullable: true, description: 'My feedback this card comes from.' })
  evaluationId: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null: never asked.' })
  reviewedOn: string | null;

  @Field(() => Int)
  intervalDays: number;

  @Field(() => Int, { description: 'How often I answered it.' })
  reps: number;

  @Field(() => String, { description: 'The rule that gave it; empty: it comes from what I did.' })
  because: string;
}

/** When the card returns, by how well I knew it: YYYY-MM-DD. */
@ObjectType()
export class CardDates implements Record<Rating, string> {
  @Field(() => String)
  again: string;

  @Field(() => String)
  hard: string;

  @Field(() => String)
  good: string;

  @Field(() => String)
  easy: string;
}

@ObjectType('PracticeCard')
export class PracticeCardObject {
  @Field(() => ID)
  id: string;

  @Field(() => AskedQuestionScalar, { nullable: true })
  question: AskedQuestion | null;

  @Field(() => QuestionScalar, {
    nullable: true,
    description: 'The question with its key. I answered it before, so it tells nothing new; it lets a card be checked offline.',
  })
  key: Question | null;

  @Field(() => RecallObject, { nullable: true, description: 'Set when question is not: I rate myself.' })
  recall: RecallObject | null;

  @Field(() => CardWhy)
  why: CardWhy;

  @Field(() => CardDates)
  dates: CardDates;
}

@ObjectType()
export class NextPractice {
  @Field(() => String, { description: 'YYYY-MM-DD.' })
  on: string;

  @Field(() => Int)
  count: number;
}

/** My cards of today: five at most. */
@ObjectType()
export class PracticeSet {
  @Field(() => String, { description: 'YYYY-MM-DD on my clock.' })
  today: string;

  @Field(() => Int)
  answered: number;

  @Field(() => [PracticeCardObject], { description: 'What is still to do today, in order.' })
  cards: readonly PracticeCardObject[];

  @Field(() => Int, { description: 'For the cards still to do.' })
  minutes: number;

  @Field(() => NextPractice, { nullable: true, description: 'After today; null: nothing waits.' })
  next: NextPractice | null;

  @Field(() => Int, { description: 'All my cards.' })
  cardCount: number;
}

/** A card in the list of all my cards. */
@ObjectType('OwnPracticeCard')
export class OwnPracticeCardObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => LocalizedText, { nullable: true })
  skillName: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null: never asked.' })
  dueOn: string | null;

  @Field(() => Date, { nullable: true, description: 'Put aside.' })
  suspendedAt: Date | null;
}
