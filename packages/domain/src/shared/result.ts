/** An expected outcome as data: `ok` with a value, or not, with an error the caller must handle. Bugs throw instead. */
export type Result<Value, Failure> = Ok<Value> | Refused<Failure>;

export interface Ok<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Failure> {
  readonly ok: false;
  readonly error: Failure;
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function refused<Failure>(error: Failure): Refused<Failure> {
  return { ok: false, error };
}
