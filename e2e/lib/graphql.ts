/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Asks the api as the person who is signed in on this page. @throws Error with what the api said */
export async function ask<Answer>(page: Page, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const answer = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  }, JSON.stringify({ query, variables }));
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.data as Answer;
}
