import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Catalogue, Message } from '@vakwerk/i18n/catalogue';
import { parseMessage } from '@vakwerk/i18n/parse-message';
import type { Plugin } from 'vite';

const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'(\.{1,2}\/[^']+)'/gm;
const DYNAMIC_IMPORT = /\bimport\('(\.{1,2}\/[^']+)'\)/g;
/** Any quoted text; followed by `${` it is the beginning of several ids. */
const QUOTED = /['"`]([a-z]+\.[\w.]*)(\$\{)?/g;
/** A code of the API may be an id of its own: all refusals of the slice belong to whoever says one. */
const CODE = /\btCode\([^;]*?'(\w+)\.[\w.]+'/g;
const VIRTUAL = 'words/';

/** The start names the code of every page: a path each would weigh more than all else it says of them. */
const shortName = (name: string) => createHash('sha256').update(name).digest('base64url').slice(0, 5);

/**
 * Words travel with the code that names them. Every `import('./…')` in the app also loads one file with the words, in the
 * reader's language, that the code behind it names and the start of the app does not; `@vakwerk/i18n/dutch` and `english`
 * hold the words of the start. Messages are parsed here, so that no browser loads the parser.
 */
export function wordsWithCode(
  source: string,
  languages: Readonly<Record<'nl' | 'en', { name: string; words: Catalogue }>>,
): Plugin {
  const ids = Object.keys(languages.en.words) as (keyof Catalogue)[];
  const firstParts = new Set(ids.map((id) => id.split('.')[0]));
  const named = new Map<string, { ids: Set<string>; imports: string[] }>();

  const fileOf = (from: string, path: string): string | undefined => {
    const base = resolve(dirname(from), path);
    return [`${base}.ts`, `${base}.tsx`, base].find((file) => /\.tsx?$/.test(file) && existsSync(file));
  };

  function readNames(file: string) {
    const before = named.get(file);
    if (before) return before;
    const code = readFileSync(file, 'utf8');
    if (/\bt(?:Code)?\(\s*`\$\{/.test(code))
      throw new Error(`${file}: t(\`\${…}\`) hides which words it names; begin with the slice`);
    const found = { ids: new Set<string>(), imports: [] as string[] };
    for (const [, text = '', open] of code.matchAll(QUOTED)) {
      if (!firstParts.has(text.split('.')[0] ?? '')) continue;
      for (const id of ids)
        if (id === text || ((open !== undefined || text.endsWith('.')) && id.startsWith(text))) found.ids.add(id);
    }
    for (const [, slice] of code.matchAll(CODE)) for (const id of ids) if (id.startsWith(`${slice}.error.`)) found.ids.add(id);
    for (const [, path = ''] of code.matchAll(STATIC_IMPORT)) {
      const target = fileOf(file, path);
      if (target) found.imports.push(target);
    }
    named.set(file, found);
    return found;
  }

  function namedFrom(entry: string): Set<string> {
    const seen = new Set<string>();
    const all = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const { ids: here, imports } = readNames(file);
      for (const id of here) all.add(id);
      for (const target of imports) visit(target);
    };
    visit(entry);
    return all;
  }

  const start = () => namedFrom(join(source, 'main.tsx'));
  const ownWords = (entry: string) => {
    const there = start();
    return [...namedFrom(entry)].filter((id) => !there.has(id)).sort();
  };
  const asModule = (wanted: Iterable<string>, words: Catalogue) => {
    const parsed = Object.fromEntries([...wanted].map((id) => [id, parseMessage(words[id as keyof Catalogue] as string)]));
    return JSON.stringify(parsed satisfies Record<string, Message>);
  };

  return {
    name: 'words-with-code',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => named.clear(),
    async resolveId(id, importer) {
      // The build parses, the browser only fills in.
      if (id === '@formatjs/icu-messageformat-parser') return this.resolve(`${id}/no-parser.js`, importer, { skipSelf: true });
      if (id.startsWith(VIRTUAL)) return `\0${id}`;
      const language = Object.keys(languages).find((key) => id === `@vakwerk/i18n/${languages[key as 'nl' | 'en'].name}`);
      return language ? `\0${VIRTUAL}${language}/start` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return null;
      const [, language, entry] = /^\0words\/(nl|en)\/(.+)$/.exec(id) ?? [];
      if ((language !== 'nl' && language !== 'en') || entry === undefined) throw new Error(`words of what? ${id}`);
      const { name, words } = languages[language];
      return entry === 'start'
        ? `export const ${name} = ${asModule([...start()].sort(), words)};`
        : `export default ${asModule(ownWords(join(source, entry)), words)};`;
    },
    transform(code, id) {
      if (!id.startsWith(source) || !/\.tsx?$/.test(id)) return null;
      let changed = false;
      const withWords = code.replace(DYNAMIC_IMPORT, (whole, path: string) => {
        const entry = fileOf(id, path);
        if (entry === undefined || ownWords(entry).length === 0) return whole;
        changed = true;
        const name = relative(source, entry);
        const file = (language: string) => `${language}: () => import('${VIRTUAL}${language}/${name}')`;
        return `withWords('${shortName(name)}', { ${file('nl')}, ${file('en')} }, ${whole})`;
      });
      return changed ? `import { withWords } from '${join(source, 'lib/words')}';\n${withWords}` : null;
    },
  };
}
