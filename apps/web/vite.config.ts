import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inlineDocuments } from './build/inline-documents.ts';

const api = process.env.VAKWERK_API ?? 'http://127.0.0.1:4301';

export default defineConfig({
  plugins: [inlineDocuments(fileURLToPath(new URL('src/gql/persisted-documents.json', import.meta.url))), react()],
  server: { host: '127.0.0.1', port: 4300, proxy: { '/graphql': { target: api, ws: true }, '/api': api } },
  // Hidden: the maps are made for error reports, but the served files do not point at them.
  build: { target: 'es2022', sourcemap: 'hidden', assetsInlineLimit: 0 },
});
