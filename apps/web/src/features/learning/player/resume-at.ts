interface Played {
  readonly progress: { readonly positionSeconds?: number | null };
  readonly durationSeconds: number;
}

/** Where it was; what was played to the end starts again. */
export function resumeAt({ progress, durationSeconds }: Played): number {
  const at = progress.positionSeconds ?? 0;
  return at >= durationSeconds - 0.5 ? 0 : at;
}
