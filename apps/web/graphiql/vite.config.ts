import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** GraphiQL is built apart from the app: `npm start` makes it, `pnpm build` for production does not. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react()],
  // One file for the page; the editor is large, and nobody waits for it on a telephone.
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
});
