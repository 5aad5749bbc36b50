const MEGABYTE = 2 ** 20;

/** A course with an hour of film fits; what is larger belongs on a video server. */
export const PACKAGE_LIMITS = {
  archiveBytes: 300 * MEGABYTE,
  /** Of all files together, counted while they come out. */
  unpackedBytes: 600 * MEGABYTE,
  files: 5_000,
  manifestBytes: 4 * MEGABYTE,
  /** Text shrinks to a twentieth, drawings to a fiftieth; nothing that is meant to be read shrinks further. */
  mostExpansion: 100,
  /** Below this a large expansion does no harm: an empty page of spaces is no bomb. */
  harmlessBytes: 20 * MEGABYTE,
} as const;

export type PackageLimits = { readonly [Limit in keyof typeof PACKAGE_LIMITS]: number };
