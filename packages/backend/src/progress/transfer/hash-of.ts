import { createHash } from 'node:crypto';
import { canonicalJson } from '@vakwerk/domain/shared/canonical-json';

/** SHA-256 in hex over what plain data says, whatever the order in which a database keeps its keys. */
export const hashOf = (data: unknown): string => createHash('sha256').update(canonicalJson(data)).digest('hex');
