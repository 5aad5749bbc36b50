/** English of the slice quality; ids start with `quality.`. */
export const en = {} as const;
