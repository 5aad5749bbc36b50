import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const IMPORT = /^import \{ graphql \} from '[^']*\/gql';$/m;
const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`\s*(?:query|mutation|subscription)\s+(\w+)[^`]*`,?\s*\)/g;

/** A fragment on its own: its text is inside every document that uses it. */
const FRAGMENT = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`\s*fragment\s[^`]*`,?\s*\)/g;

/**
 * Codegen's map of all documents would put every query of the product on every page.
 * In a build each `graphql(…)` call becomes its own document: the hash the server knows it by, and the text it stands for.
 */
export function inlineDocuments(persistedFile: string): Plugin {
  let byName = new Map<string, string>();
  return {
    name: 'inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const persisted = JSON.parse(readFileSync(persistedFile, 'utf8')) as Record<string, string>;
      byName = new Map(
        Object.entries(persisted).map(([hash, text]) => {
          const name = /(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? '';
          return [name, `({ __meta__: { hash: ${JSON.stringify(hash)} }, toString: () => ${JSON.stringify(text)} })`];
        }),
      );
    },
    transform(code, id) {
      if (!/\/src\/(?!gql\/).*\.tsx?$/.test(id) || !code.includes('graphql(')) return null;
      // Without the import, the map itself is left out of the build.
      const inlined = code
        .replace(IMPORT, '')
        .replace(FRAGMENT, '({})')
        .replace(CALL, (_call, name: string) => {
          const document = byName.get(name);
          if (!document) throw new Error(`${id}: ${name} is not in ${persistedFile}; run codegen`);
          return document;
        });
      if (/\bgraphql\(/.test(inlined)) throw new Error(`${id}: this graphql(…) call is written in a way the build does not know`);
      return inlined;
    },
  };
}
