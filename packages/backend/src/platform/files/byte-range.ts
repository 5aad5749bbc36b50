export interface ByteRange {
  readonly start: number;
  /** Included. */
  readonly end: number;
}

/**
 * The one range a player asks for (RFC 9110 §14.1.2). Several ranges at once, other units and nonsense are answered with the
 * whole file, as the RFC allows; `unsatisfiable` is a range outside the file.
 */
export function parseByteRange(header: string | undefined, totalBytes: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  const start = first === '' ? Math.max(0, totalBytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? totalBytes - 1 : Math.min(Number(last), totalBytes - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return 'whole';
  return start > end || start >= totalBytes ? 'unsatisfiable' : { start, end };
}
