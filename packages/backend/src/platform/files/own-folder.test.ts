import { mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeOwnFolder, SPOOL_FOLDER } from './own-folder.js';

describe('a folder of one’s own', () => {
  let parent: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'vakwerk-own-'));
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  it('is made, only for this account, and found the next time', async () => {
    const folder = join(parent, 'new');
    await makeOwnFolder(folder);
    await makeOwnFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is not a link that somebody put there', async () => {
    await mkdir(join(parent, 'elsewhere'));
    await symlink(join(parent, 'elsewhere'), join(parent, 'link'));
    await expect(makeOwnFolder(join(parent, 'link'))).rejects.toMatchObject({ code: 'notWritable' });
  });

  it('has the account in its name', () => {
    expect(SPOOL_FOLDER).toContain(String(process.getuid?.() ?? 'own'));
  });
});
