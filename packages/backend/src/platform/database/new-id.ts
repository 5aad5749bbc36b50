import { v7 } from 'uuid';

/** A new UUID v7: unique, and sorted by the moment it was made. */
export const newId = (): string => v7();
