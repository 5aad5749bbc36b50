import { defineConfig } from 'vite';

/** The page that frames a package is a small app of its own: it lives on the origin of packages and holds nothing of ours. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/frame/',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
});
