const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The number of a call or evaluation in an address or on its own: the last one that stands in it; null when there is none. */
export const idIn = (text: string): string | null => text.match(UUID)?.at(-1)?.toLowerCase() ?? null;
