/** English of the slice skills; ids start with `skills.`. */
export const en = {} as const;
