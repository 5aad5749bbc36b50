/** English of the slice messaging; ids start with `messaging.`. */
export const en = {} as const;
