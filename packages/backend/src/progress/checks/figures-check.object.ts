import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const FiguresCheckKind = { nightly: 'nightly', recompute: 'recompute' } as const;
registerEnumType(FiguresCheckKind, {
  name: 'FiguresCheckKind',
  description: 'nightly: the last eight weeks. recompute: everything, because somebody asked.',
});

/** Figures were held against their evidence. */
@ObjectType('FiguresCheck')
export class FiguresCheckObject {
  @Field(() => Date)
  checkedAt: Date;

  @Field(() => FiguresCheckKind)
  kind: keyof typeof FiguresCheckKind;

  @Field(() => Int, {
    description: 'Weeks that were wrong. They were put right at once; that they were is a mistake of the product.',
  })
  wrong: number;
}
