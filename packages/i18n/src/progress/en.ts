/** English of the slice progress; ids start with `progress.`. */
export const en = {} as const;
