import { GraphQLError } from 'graphql';
import { z } from 'zod';

/** What came from outside cannot mean anything here: a mistake in the caller's program, not a choice of its reader. */
export class InvalidInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/**
 * PostgreSQL's text takes every character but this one. A file in UTF-16 that was read as UTF-8 is full of them.
 * @throws InvalidInput
 */
export function refuseNul(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0'))
      throw new InvalidInput('A text holds the character NUL (U+0000). Is it a file in UTF-16? Save it as UTF-8.');
  } else if (Array.isArray(value)) for (const item of value) refuseNul(item);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) {
      refuseNul(name);
      refuseNul(item);
    }
}

/** @throws InvalidInput with every problem in one sentence */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  refuseNul(input);
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new InvalidInput(z.prettifyError(parsed.error));
  return parsed.data;
}
