import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MeasuredAs as MeasuredAsValue } from '@vakwerk/domain/progress/transfer/measurement-gate';
import {
  type NotMeasurable as NotMeasurableValue,
  TRANSFER_VERDICTS,
  type TransferVerdict as TransferVerdictValue,
} from '@vakwerk/domain/progress/transfer/transfer-verdict';
import type { TransferLimit as TransferLimitValue } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { SkillName } from '../growth/skill-growth.object.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
const TransferVerdict = enumOf(TRANSFER_VERDICTS);
registerEnumType(TransferVerdict, { name: 'TransferVerdict' });
const NotMeasurable = enumOf<NotMeasurableValue>([
  'noSkills',
  'notMeasuredAlike',
  'tooFewPeople',
  'noComparison',
  'tooFewAnswers',
]);
registerEnumType(NotMeasurable, { name: 'NotMeasurable', description: 'Why nothing can be said yet.' });
const MeasuredAs = enumOf<MeasuredAsValue>(['alike', 'unchecked', 'notAlike']);
registerEnumType(MeasuredAs, {
  name: 'MeasuredAs',
  description: 'Whether coaches score it alike (Krippendorff’s α of .667 or more).',
});
const TransferLimit = enumOf<TransferLimitValue>(['notByChance', 'unchecked', 'skillLeftOut', 'fewTeams', 'stillRunning']);
registerEnumType(TransferLimit, { name: 'TransferLimit', description: 'What may not be forgotten when reading the figures.' });
const ClusteredBy = { team: 'team', person: 'person' } as const;
registerEnumType(ClusteredBy, { name: 'ClusteredBy' });

@ObjectType({ description: 'A share of answers, 0–1, with its 95 % interval.' })
export class TransferBand {
  @Field(() => Int)
  n: number;

  @Field(() => Float)
  share: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@ObjectType()
export class TransferSide {
  @Field(() => Int)
  people: number;

  @Field(() => TransferBand)
  before: TransferBand;

  @Field(() => TransferBand)
  after: TransferBand;
}

@ObjectType({ description: 'Share after the training minus the share expected without it, −1 to 1, with its 95 % interval.' })
export class TransferEffect {
  @Field(() => Float)
  difference: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;

  @Field(() => Float, { description: 'What the trained people would have shown without the training, 0–1.' })
  expected: number;

  @Field(() => ClusteredBy, { description: 'What varies by chance in the interval.' })
  clusteredBy: 'team' | 'person';
}

@ObjectType()
export class SkillTransfer {
  @Field(() => SkillName, { nullable: true, description: 'Null: the skill is no longer in use.' })
  skill: SkillName | null;

  @Field(() => MeasuredAs)
  measured: MeasuredAsValue;

  @Field(() => TransferSide, { nullable: true, description: 'Null under five people.' })
  trained: TransferSide | null;

  @Field(() => TransferSide, { nullable: true })
  comparison: TransferSide | null;

  @Field(() => TransferEffect, { nullable: true })
  effect: TransferEffect | null;
}

/** Whether a training reached the floor, by the method of the same name. */
@ObjectType('TransferFigures')
export class TransferFiguresObject {
  @Field(() => TransferVerdict)
  verdict: TransferVerdictValue;

  @Field(() => NotMeasurable, { nullable: true })
  why: NotMeasurableValue | null;

  @Field(() => Int, { nullable: true, description: 'People who finished it in this period; null under five.' })
  finished: number | null;

  @Field(() => TransferSide, { nullable: true })
  trained: TransferSide | null;

  @Field(() => TransferSide, { nullable: true })
  comparison: TransferSide | null;

  @Field(() => TransferEffect, { nullable: true })
  effect: TransferEffect | null;

  @Field(() => Float, { nullable: true, description: 'How often ten points more would have been found, 0–1.' })
  power: number | null;

  @Field(() => Float, { nullable: true, description: 'The smallest effect that is found four times out of five, 0–1.' })
  smallestFound: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of a roll-out: how often the draw alone gives a difference as large, 0–1.',
  })
  chance: number | null;

  @Field(() => [SkillTransfer])
  skills: SkillTransfer[];

  @Field(() => [TransferLimit])
  limits: readonly TransferLimitValue[];

  @Field(() => String, { description: 'Monday of the first week that was looked at, YYYY-MM-DD.' })
  firstWeek: string;

  @Field(() => String, { description: 'Monday of the last.' })
  lastWeek: string;

  @Field(() => Int)
  beforeWeeks: number;

  @Field(() => Int)
  afterWeeks: number;

  @Field(() => Int)
  historyWeeks: number;

  @Field(() => Int, { description: 'Answers that each side needs before and after.' })
  fewestAnswers: number;
}

@ObjectType()
export class TransferReport {
  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => String, { description: 'The method by its name and version.' })
  method: string;

  @Field(() => TransferFiguresObject)
  figures: TransferFiguresObject;

  @Field(() => Date)
  weighedAt: Date;
}

@ObjectType()
export class FrozenTransferReport {
  @Field(() => ID)
  id: string;

  @Field(() => TransferReport)
  report: TransferReport;

  @Field(() => Date)
  frozenAt: Date;

  @Field(() => PersonName)
  frozenBy: PersonName;

  @Field(() => String, { description: 'SHA-256 over everything it says.' })
  hash: string;

  @Field(() => Boolean, { description: 'Whether what is kept still has that hash.' })
  intact: boolean;
}

@ObjectType()
export class TransferFrozen {
  @Field(() => ID)
  frozenId: string;
}
