/** What codegen makes of a document: its text, and the hash the server knows it by. */
export interface GraphqlDocument<Result, Variables> {
  readonly __meta__?: Record<string, unknown> | { hash?: string };
  __apiType?: (variables: Variables) => Result;
}

/** `code` decides the sentence, `requestId` is what a person can give to support. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly requestId: string | null,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[];
}

const persistedOnly = import.meta.env.PROD && import.meta.env.VITE_PERSISTED !== 'off';

/** In production only the hash travels; in development the text, so that new documents work at once. */
function body<Result, Variables>(document: GraphqlDocument<Result, Variables>, variables: Variables | undefined): string {
  const hash = document.__meta__?.hash;
  const named = typeof hash === 'string' && persistedOnly;
  return JSON.stringify(
    named
      ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
      : { query: document.toString(), variables },
  );
}

/**
 * Asks the API. The session travels in the cookie; the extra header proves the question came from our own page.
 * @param signal lets a query that nobody waits for any more be dropped.
 * @throws ApiError with code OFFLINE when no answer came, else the code of the first error.
 */
export async function request<Result, Variables>(
  document: GraphqlDocument<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'apollo-require-preflight': 'true',
      },
      body: body(document, variables),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('OFFLINE', null, 'no answer');
  }
  const requestId = response.headers.get('x-request-id');
  const answer = (await response.json().catch(() => ({ errors: [{ message: response.statusText }] }))) as Answer<Result>;
  const first = answer.errors?.[0];
  if (first || !answer.data) {
    const code = first?.extensions?.code ?? (response.status === 429 ? 'TOO_MANY_REQUESTS' : 'INTERNAL_SERVER_ERROR');
    throw new ApiError(code, first?.extensions?.requestId ?? requestId, first?.message ?? response.statusText);
  }
  return answer.data;
}
