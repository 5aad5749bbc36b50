import type { Catalogue, Language } from '@vakwerk/i18n/catalogue';

/** Some of the words, in each language. */
export type Words = Readonly<Record<Language, () => Promise<{ readonly default: Partial<Catalogue> }>>>;

/** The whole catalogue while developing; a build leaves only what the start names (build/words-with-code.ts). */
const START: Words = {
  nl: async () => ({ default: (await import('@vakwerk/i18n/dutch')).dutch }),
  en: async () => ({ default: (await import('@vakwerk/i18n/english')).english }),
};

/** By the code they belong to, so that code asked for twice counts once. */
const known = new Map<string, Words>([['start', START]]);
const catalogues: Record<Language, Partial<Catalogue>> = { nl: {}, en: {} };
const spoken = new Set<Language>();

async function take(words: Words, language: Language): Promise<void> {
  Object.assign(catalogues[language], (await words[language]()).default);
}

/** All words of the code loaded so far. The same object grows as pages arrive with theirs. @throws when there is no connection. */
export async function loadWords(language: Language): Promise<Catalogue> {
  spoken.add(language);
  await Promise.all([...known.values()].map((words) => take(words, language)));
  // Complete for everybody who can ask: code that names a word only runs after that word came along.
  return catalogues[language] as Catalogue;
}

/** Code and its words, asked for together and there together, so that no page ever shows an id. Written by the build around `import('./…')`. */
export async function withWords<Code>(name: string, words: Words, code: Promise<Code>): Promise<Code> {
  known.set(name, words);
  const [loaded] = await Promise.all([code, ...[...spoken].map((language) => take(words, language))]);
  return loaded;
}
