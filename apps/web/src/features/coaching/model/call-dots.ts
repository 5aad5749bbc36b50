interface SeenCall {
  readonly id: string;
  readonly occurredAt: string;
  readonly ratio: number;
  readonly subject?: { readonly nl: string; readonly en: string } | null | undefined;
}

export interface CallDot {
  readonly id: string;
  readonly at: string;
  readonly ratio: number;
  readonly went: 'right' | 'partly' | 'wrong';
  readonly subject: string;
}

/** As many as are seen at a glance. */
const MOST_DOTS = 16;

/** The last calls, oldest first. */
export function callDots(newestFirst: readonly SeenCall[], language: 'nl' | 'en'): CallDot[] {
  return newestFirst
    .slice(0, MOST_DOTS)
    .map(({ id, occurredAt, ratio, subject }) => ({
      id,
      at: occurredAt,
      ratio,
      went: ratio >= 1 ? ('right' as const) : ratio > 0 ? ('partly' as const) : ('wrong' as const),
      subject: subject?.[language] ?? '',
    }))
    .toReversed();
}
