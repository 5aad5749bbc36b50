import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { type ChainedEntry, linkHolds } from './audit-chain.js';

const BATCH = 1_000;

/** The last entry of a chain. Kept elsewhere, it shows later that nothing after or before it was taken away. */
export interface ChainHead {
  readonly sequence: string;
  readonly hash: string;
}

export interface ChainState {
  /** Entries whose link was computed again. */
  readonly checked: number;
  readonly head: ChainHead | null;
  /** The first entry that is not what it was (`changed`), is not there (`missing`), or of which the known end is gone (`cutOff`). */
  readonly broken: { readonly sequence: string; readonly problem: 'changed' | 'missing' | 'cutOff' } | null;
}

interface ChainRow extends Omit<ChainedEntry, 'organisationId'> {
  readonly hash: string;
}

/** Computes the chain of the organisation's audit trail again and says where it first breaks. */
@Injectable()
export class VerifyAudit {
  constructor(private readonly database: Database) {}

  /**
   * Inside a scope of the organisation.
   * @param known a head of an earlier time: the chain alone cannot show that its last entries were removed
   * @param latest how many of the last entries; all when left out
   */
  async run({ known = null, latest }: { known?: ChainHead | null; latest?: number } = {}): Promise<ChainState> {
    const head = await this.at(null);
    const start = latest === undefined ? 0n : BigInt(head?.sequence ?? 0) - BigInt(latest);
    let [previous, expected, checked] = [start > 0n ? ((await this.at(start))?.hash ?? '') : '', start > 0n ? start + 1n : 1n, 0];
    for (;;) {
      const rows = await this.after(expected - 1n);
      for (const { hash, ...entry } of rows) {
        if (BigInt(entry.sequence) !== expected)
          return { checked, head, broken: { sequence: String(expected), problem: 'missing' } };
        const whole = { ...entry, organisationId: this.database.organisationId() };
        if (!linkHolds(previous, whole, hash)) return { checked, head, broken: { sequence: entry.sequence, problem: 'changed' } };
        [previous, expected, checked] = [hash, expected + 1n, checked + 1];
      }
      if (rows.length < BATCH) break;
    }
    if (known && (await this.at(BigInt(known.sequence)))?.hash !== known.hash)
      return { checked, head, broken: { sequence: known.sequence, problem: 'cutOff' } };
    return { checked, head, broken: null };
  }

  private async at(sequence: bigint | null): Promise<ChainHead | null> {
    const [row] = (await this.database.manager().query(
      `SELECT sequence::text, hash FROM audit_entry WHERE org_id = $1 AND ($2::bigint IS NULL OR sequence = $2)
        ORDER BY audit_entry.sequence DESC LIMIT 1`,
      [this.database.organisationId(), sequence === null ? null : String(sequence)],
    )) as ChainHead[];
    return row ?? null;
  }

  private async after(sequence: bigint): Promise<ChainRow[]> {
    return (await this.database.manager().query(
      `SELECT sequence::text, at, actor_id AS "actorId", action, subject_kind AS "subjectKind", subject_id AS "subjectId", details, hash
         FROM audit_entry WHERE org_id = $1 AND sequence > $2 ORDER BY audit_entry.sequence LIMIT ${BATCH}`,
      [this.database.organisationId(), String(sequence)],
    )) as ChainRow[];
  }
}
