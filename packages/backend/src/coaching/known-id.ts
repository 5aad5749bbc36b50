import { z } from 'zod';
import { parseInput } from '../platform/auth/invalid-input.js';

const uuid = z.uuid();

/** @returns the id. @throws InvalidInput when it has not the shape of one, before the database has to say so */
export const knownId = (id: string): string => parseInput(uuid, id);

export const knownIdOrNull = (id: string | null | undefined): string | null => (id ? knownId(id) : null);
