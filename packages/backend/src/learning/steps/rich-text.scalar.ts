import { type CustomScalar, Scalar } from '@nestjs/graphql';
import type { RichText } from '@vakwerk/domain/learning/courses/rich-text';
import { GraphQLError } from 'graphql';

/** Only ever sent, never taken: authors' text comes in through imports and drafts, where it is validated. */
@Scalar('RichText')
export class RichTextScalar implements CustomScalar<RichText, never> {
  description =
    'Blocks of text as data: the type RichText of @vakwerk/domain/learning/courses/rich-text. A picture is at /api/media/<fileId>.';

  serialize(value: unknown): RichText {
    return value as RichText;
  }

  parseValue(): never {
    throw new GraphQLError('Rich text is not taken as input.');
  }

  parseLiteral(): never {
    throw new GraphQLError('Rich text is not taken as input.');
  }
}
