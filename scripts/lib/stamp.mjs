import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from './project.mjs';

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', 'dist', 'dist-server', '.git', '.vakwerk', '.stamps', 'coverage', 'gql']);

function* filesUnder(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (MADE.has(entry.name) || !(entry.isFile() || entry.isDirectory())) continue;
    yield* filesUnder(join(path, entry.name));
  }
}

/** SHA-256 over names and contents of everything below these paths that passes the filter. Contents, not times: a clone has new times. */
export function hashOf(paths, keep = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.map((name) => join(ROOT, name)).filter(existsSync)) {
    for (const file of filesUnder(path)) {
      if (!keep(file)) continue;
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

export const readStamp = (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : null);

export function writeStamp(file, value) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), value);
}
