import { readFileSync } from 'node:fs';

/**
 * A document as a page of the web app really asks it, from its source: what is measured here cannot drift from what people wait for.
 * @throws when the file holds no such operation
 */
export function webDocument(file: string, operation: string): string {
  const source = readFileSync(new URL(`../../apps/web/src/${file}`, import.meta.url), 'utf8');
  const documents = [...source.matchAll(/graphql\(`([^`]*)`\)/gu)].map(([, text]) => text?.trim() ?? '');
  const found = documents.find((text) => new RegExp(`^(query|mutation) ${operation}\\b`, 'u').test(text));
  if (!found) throw new Error(`apps/web/src/${file} has no operation ${operation}.`);
  return found.replace(/\s+/gu, ' ');
}

/** The name of a document's first operation. */
export const operationOf = (document: string): string => /^(?:query|mutation) (\w+)/u.exec(document)?.[1] ?? '';
