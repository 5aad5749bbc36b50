import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** What came from outside cannot mean anything here: a mistake in the caller's program, not a choice of its reader. */
export class InvalidInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** @throws InvalidInput with every problem in one sentence */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InvalidInput(z.prettifyError(parsed.error));
  return parsed.data;
}
