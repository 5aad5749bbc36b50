import { statfs } from 'node:fs/promises';
import { prepareDataFolder } from '../settings/data-folder.js';
import { type CheckResult, failed, passed, reasonOf } from './check.js';

export async function checkDataFolder(folder: string): Promise<CheckResult> {
  try {
    await prepareDataFolder(folder);
    const disk = await statfs(folder);
    return passed('Data folder', `${folder}, ${Math.floor((disk.bavail * disk.bsize) / 1024 ** 3)} GB free`);
  } catch (error) {
    return failed('Data folder', folder, reasonOf(error));
  }
}
