/** English of the slice coaching; ids start with `coaching.`. */
export const en = {} as const;
