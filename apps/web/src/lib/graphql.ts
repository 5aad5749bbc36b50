/** What codegen makes of a document: its text, and the hash the server knows it by. */
export interface GraphqlDocument<Result, Variables> {
  toString(): string;
  readonly __meta__?: Record<string, unknown> | { hash?: string };
  __apiType?: (variables: Variables) => Result;
}

type AnyDocument = Pick<GraphqlDocument<unknown, unknown>, '__meta__' | 'toString'>;

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

  /** Whose refusal it is: `quality` of `quality.callGone`; a code without a slice is the platform's own and gives itself. */
  get slice(): string {
    return this.code.split('.', 1)[0] ?? this.code;
  }
}

/** No answer came: the question may be asked again later, or answered from what is kept. */
export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'OFFLINE';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string; requestId?: string } }[];
}

const SHA256 = 'sha256:';
/** Answers of a server that does not know the hash (yet), or knows no hashes at all: then the text goes along. */
const HASH_UNKNOWN = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

const KEEPALIVE_MOST = 50_000;

let leaving = false;
window.addEventListener(
  'pagehide',
  () => {
    leaving = true;
  },
  { capture: true },
);
window.addEventListener('pageshow', () => {
  leaving = false;
});

function hashOf(document: AnyDocument): string | null {
  const hash = document.__meta__?.hash;
  return typeof hash === 'string' ? hash.replace(SHA256, '') : null;
}

/** In production only the hash travels; in development the text, so that new documents work at once. */
function body(document: AnyDocument, variables: unknown, withText: boolean): string {
  const hash = hashOf(document);
  const extensions = hash && import.meta.env.PROD ? { persistedQuery: { version: 1, sha256Hash: hash } } : undefined;
  return JSON.stringify({ ...((withText || !extensions) && { query: document.toString() }), variables, extensions });
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
  try {
    return await ask(body(document, variables, false), signal);
  } catch (error) {
    if (error instanceof ApiError && HASH_UNKNOWN.has(error.code)) return ask(body(document, variables, true), signal);
    throw error;
  }
}

async function ask<Result>(question: string, signal: AbortSignal | undefined): Promise<Result> {
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
      body: question,
      // A closing page may still send its last words; browsers allow 64 kB for that. Some still say "visible" at pagehide.
      keepalive: (leaving || document.visibilityState === 'hidden') && question.length < KEEPALIVE_MOST,
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
