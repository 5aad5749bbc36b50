import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

interface Pages {
  /** Sources of the pages that work without a connection, as Vite's manifest names them. */
  readonly pages: readonly string[];
  /** What these pages load later is kept too when it is in one of these folders. */
  readonly folders: readonly string[];
  /** Files beside the build that the page asks for. */
  readonly others: readonly string[];
}

/**
 * Writes `service-worker.js` beside the build: the file in service-worker/, with the list of files that the learner's pages need. A
 * list by file name would not do, because the names are hashes; workbox cannot tell whose page a hash is, and would keep the
 * author's editor on every phone.
 */
export function serviceWorker(template: string, { pages, folders, others }: Pages): Plugin {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: async () => {
      const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
      const files = [...filesOf(manifest, { pages, folders }).map((file) => `/${file}`), ...others].sort();
      const page = await readFile(join(folder, 'index.html'));
      const source = await readFile(template, 'utf8');
      const version = createHash('sha256').update(page).update(files.join()).update(source).digest('hex').slice(0, 12);
      const filled = source.replace('%VERSION%', version).replace(`['%FILES%']`, JSON.stringify(files));
      await writeFile(join(folder, 'service-worker.js'), filled);
    },
  };
}

function filesOf(manifest: Readonly<Record<string, Chunk>>, { pages, folders }: Omit<Pages, 'others'>): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (seen.has(key)) return;
    seen.add(key);
    if (!chunk) throw new Error(`${key} is not in this build: a page moved? Change vite.config.ts too`);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) visit(next);
    for (const next of chunk.dynamicImports ?? []) if (folders.some((each) => next.includes(each))) visit(next);
  };
  const starts = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  for (const key of [...starts, ...pages]) visit(key);
  // The words of what was found, in both languages: whose phone it is, is not known here.
  for (const key of Object.keys(manifest)) {
    const [, of] = /^words\/(?:nl|en)\/(.+)$/.exec(key) ?? [];
    if (of === 'start' || (of && seen.has(`src/${of}`))) visit(key);
  }
  return [...files];
}
