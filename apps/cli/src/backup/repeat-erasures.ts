import { ErasePerson } from '@vakwerk/backend/people/rights/erase-person';
import type { LedgerLine } from '@vakwerk/backend/people/rights/ledger-file';
import { DeleteMarked } from '@vakwerk/backend/quality/retention/delete-marked';
import type { Product } from '../application/open-product.js';

export interface Repeated {
  readonly erased: number;
  readonly already: number;
  readonly unknown: number;
  readonly files: number;
}

/**
 * A backup still knows people who were erased after it. The ledger does not forget: they are erased again, with
 * their sound, before anybody can look.
 */
export async function repeatErasures(product: Product, lines: readonly LedgerLine[]): Promise<Repeated> {
  const counts = { erased: 0, already: 0, unknown: 0, files: 0 };
  for (const line of lines) {
    const actor = { kind: 'system', organisationId: line.organisationId } as const;
    counts[await product.get(ErasePerson).repeat(actor, { ...line, erasedAt: new Date(line.erasedAt) })] += 1;
  }
  for (const organisationId of new Set(lines.map((line) => line.organisationId)))
    counts.files += await product
      .get(DeleteMarked)
      .run({ kind: 'system', organisationId }, { now: new Date(), jobId: 'restore' });
  return counts;
}
