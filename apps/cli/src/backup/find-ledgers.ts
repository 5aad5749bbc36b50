import { dirname, resolve } from 'node:path';
import { type FoundLedgers, LEDGER_FILE_NAME, readLedgers } from '@vakwerk/backend/people/rights/ledger-file';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';

export interface LedgerPlaces {
  /** The folder of the backup; a ledger lies beside it, and knows who was erased before the next backup at best. */
  readonly backup: string;
  /** Folder the worker writes to, as it happens: ERASURE_LEDGER. */
  readonly worker: string | undefined;
  /** Folder that was typed, if any. */
  readonly asked: string | undefined;
  /** Also go on when no ledger is anywhere. */
  readonly without: boolean;
}

/** Every ledger a restore must repeat. @throws UserFacingError without one: a backup alone brings back who was erased since */
export async function findLedgers({ backup, worker, asked, without }: LedgerPlaces): Promise<FoundLedgers> {
  const places = [...[asked, worker].filter((folder) => folder !== undefined), dirname(resolve(backup))].map((folder) =>
    resolve(folder),
  );
  const found = await readLedgers(places);
  if (asked !== undefined && !found.folders.includes(resolve(asked)))
    throw new UserFacingError(`There is no ${LEDGER_FILE_NAME} in ${resolve(asked)}.`);
  if (found.folders.length === 0 && !without)
    throw new UserFacingError(
      `There is no ${LEDGER_FILE_NAME} in ${[...new Set(places)].join(' or ')}. Without it, people who were erased after this backup come back. ` +
        'Put it there, name its folder with --ledger, or, when nobody was ever erased, add --without-ledger.',
    );
  return found;
}
