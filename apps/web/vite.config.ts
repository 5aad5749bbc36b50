import { fileURLToPath } from 'node:url';
import { dutch } from '@vakwerk/i18n/dutch';
import { english } from '@vakwerk/i18n/english';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';
import { inlineDocuments } from './build/inline-documents.ts';
import { serviceWorker } from './build/service-worker.ts';
import { wordsWithCode } from './build/words-with-code.ts';

const api = process.env.VAKWERK_API ?? 'http://127.0.0.1:4301';

const ALL_PAGES = 'src/app/routes/all.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [
    inlineDocuments(here('src/gql/persisted-documents.json')),
    wordsWithCode(here('src'), { nl: { name: 'dutch', words: dutch }, en: { name: 'english', words: english } }),
    react(),
    serviceWorker(here('service-worker/service-worker.js'), {
      pages: [
        'src/app/shell/shell.tsx',
        ALL_PAGES,
        'src/app/today/today-page.tsx',
        'src/features/learning/practice/practice-page.tsx',
        'src/features/learning/pages/lesson-page.tsx',
        'src/features/learning/pages/module-done-page.tsx',
      ],
      // Not all of learning: the start knows the code of every page, and no learner needs the rooms of authors.
      folders: [
        ...['api', 'dialogue', 'offline', 'player', 'practice', 'quiz'].map((each) => `src/features/learning/${each}/`),
        ...['src/lib/offline/', 'src/app/offline/', 'src/app/shell/', 'src/app/today/', 'src/app/toasts'],
      ],
      others: ['/theme-first.js', '/mark.svg'],
    }),
    compressFiles(),
  ],
  server: { host: '127.0.0.1', port: 4300, proxy: { '/graphql': { target: api, ws: true }, '/api': api } },
  // Hidden: the maps are made for error reports, but the served files do not point at them.
  build: {
    target: 'es2022',
    sourcemap: 'hidden',
    assetsInlineLimit: 0,
    // scripts/bundle-budget.mjs reads what each page loads.
    manifest: true,
    // Which files each of a hundred pages imports is 4 kB of names. A desk's page says it itself when it is there; styles must come first.
    modulePreload: {
      resolveDependencies: (_file, files, { hostId }) =>
        hostId.includes('/all-') ? files.filter((file) => file.endsWith('.css')) : files,
    },
    rolldownOptions: {
      // Forty small files compress worse than one. What every page needs is one file.
      output: {
        // The first file lists every other one; short names keep that list small however many pages there are.
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith(ALL_PAGES) ? 'assets/all-[hash:7].js' : 'assets/[hash:7].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) ? 'assets/[hash:7][extname]' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'start', priority: 2, tags: ['$initial'], test: (id) => !/main\.tsx$|index\.html/.test(id) },
            { name: 'start', priority: 2, test: /\/src\/ui\/(?:error-state|mark)\.tsx$|createReactComponent/ },
            { name: 'shell', priority: 1, test: /\/src\/app\/shell\/shell\.tsx$/ },
          ],
        },
      },
    },
  },
});
