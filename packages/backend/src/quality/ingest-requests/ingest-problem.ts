/** What a caller of the ingest can be told; each is a `code` in problem+json and has a line in docs/guides/ingest.md. */
export const INGEST_PROBLEMS = {
  keyMissing: 401,
  keyUnknown: 401,
  scopeMissing: 403,
  tooManyRequests: 429,
  bodyNotJson: 400,
  bodyTooLarge: 413,
  mediaTypeUnsupported: 415,
  metadataMissing: 400,
  idempotencyKeyInvalid: 400,
  idempotencyKeyReused: 409,
  referenceReused: 409,
  fieldsInvalid: 422,
  recordingOfAnother: 409,
  recordingDiffers: 409,
  interactionUnknown: 404,
} as const;
export type IngestProblemCode = keyof typeof INGEST_PROBLEMS;

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** A request that is refused, with everything the caller needs to repair it. Nothing was kept. */
export class IngestProblem extends Error {
  override readonly name = 'IngestProblem';
  constructor(
    readonly code: IngestProblemCode,
    readonly more: { readonly problems?: readonly FieldProblem[]; readonly retryAfterSeconds?: number } = {},
  ) {
    super(code);
  }
}
