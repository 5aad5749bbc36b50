/** English of the slice jobs; ids start with `jobs.`. */
export const en = {} as const;
