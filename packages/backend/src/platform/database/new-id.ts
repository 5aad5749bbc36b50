import { v7, validate } from 'uuid';

/** A new UUID v7: unique, and sorted by the moment it was made. */
export const newId = (): string => v7();

/** Whether a text from outside can be an id at all; PostgreSQL refuses a whole statement over one that cannot. */
export const isId = (text: string): boolean => validate(text);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be an id at all; PostgreSQL answers anything else with an error. */
export const isUuid = (text: string): boolean => UUID.test(text);
