import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { z } from 'zod';

/**
 * Data of one shape, both ways: a question and all that belongs to it is one of ten kinds, and every reader would repeat ten fragments
 * to ask for it (decision 12). What comes in is parsed; only the known fields go further.
 */
export abstract class DataScalar<Data> {
  protected abstract readonly schema: z.ZodType<Data>;

  serialize = (value: unknown): Data => value as Data;
  parseValue = (value: unknown): Data => {
    const parsed = this.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new GraphQLError(`${issue?.path.join('.') || 'It'}: ${issue?.message}`);
  };
  parseLiteral = (node: ValueNode): Data => this.parseValue(valueFromASTUntyped(node));
}

/** Data that is only ever sent. */
export abstract class SentScalar<Data> {
  serialize = (value: unknown): Data => value as Data;
  parseValue = (): never => {
    throw new GraphQLError('This is not taken as input.');
  };
  parseLiteral = (): never => this.parseValue();
}
