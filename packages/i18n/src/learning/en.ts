/** English of the slice learning; ids start with `learning.`. */
export const en = {} as const;
