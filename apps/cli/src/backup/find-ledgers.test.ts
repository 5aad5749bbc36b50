import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendLedgerFile } from '@vakwerk/backend/people/rights/ledger-file';
import { findLedgers } from './find-ledgers.js';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const line = (n: number) => ({
  organisationId: id(9),
  id: id(n),
  personId: id(n),
  erasedById: null,
  erasedAt: `2026-11-0${n}T00:00:00.000Z`,
});

let root: string;
let places: { backup: string; worker: string; asked: undefined; without: boolean };
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vakwerk-ledgers-'));
  const [backup, worker] = [join(root, 'backups', 'vakwerk-1'), join(root, 'worker')];
  await mkdir(backup, { recursive: true });
  places = { backup, worker, asked: undefined, without: false };
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the ledgers of a restore', () => {
  it('must be somewhere, or the restore is refused; unless it is said that there is none', async () => {
    await expect(findLedgers(places)).rejects.toThrow('--without-ledger');
    expect(await findLedgers({ ...places, without: true })).toEqual({ lines: [], folders: [] });
  });

  it('are those of the worker, beside the backup and where was asked, each erasure once and oldest first', async () => {
    await appendLedgerFile(places.worker, [line(3), line(1)]);
    expect((await findLedgers(places)).lines.map((each) => each.id)).toEqual([id(1), id(3)]);
    await appendLedgerFile(join(root, 'backups'), [line(2), line(1)]);
    const asked = join(root, 'asked');
    await appendLedgerFile(asked, [line(4)]);
    const { lines, folders } = await findLedgers({ ...places, asked });
    expect(lines.map((each) => each.id)).toEqual([1, 2, 3, 4].map(id));
    expect(folders).toHaveLength(3);
    await expect(findLedgers({ ...places, asked: join(root, 'mistyped') })).rejects.toThrow('mistyped');
  });

  it('may be empty: then nobody was erased', async () => {
    const asked = join(root, 'nobody');
    await appendLedgerFile(asked, []);
    expect(await findLedgers({ backup: join(root, 'x', 'y'), worker: undefined, asked, without: false })).toEqual({
      lines: [],
      folders: [asked],
    });
  });
});
