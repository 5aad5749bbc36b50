import { PeopleError } from './people.errors.js';

/** Runs a use case and turns its expected refusal into a member of the mutation's result union. */
export async function orRefused<Answer, Refused extends { code: string }>(
  refused: new () => Refused,
  work: () => Promise<Answer>,
): Promise<Answer | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PeopleError) return Object.assign(new refused(), { code: error.code });
    throw error;
  }
}
