/** Result of looking at one thing Vakwerk needs. */
export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, e.g. a version. */
  readonly found: string;
  /** What to do, word for word, when it is not ok. */
  readonly fix?: string;
}

export const passed = (name: string, found: string): CheckResult => ({ name, ok: true, found });
export const failed = (name: string, found: string, fix: string): CheckResult => ({ name, ok: false, found, fix });

/** The reason in an error of the network or a driver, without its stack. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  if (!(error instanceof Error)) return String(error);
  // A store wraps what went wrong in its own short code; what a person can act on is underneath.
  if (error.name === 'FileStoreError' && (error as { code?: unknown }).code === 'diskFull')
    return 'the disk is full, make room on it';
  if (error.name === 'FileStoreError' && error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || error.name;
}
