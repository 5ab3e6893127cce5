import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { byName } from './split-by-name.ts';

// What Cloud Build installs stays outside; everything else, the domain first, goes into the bundle.
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const outside = Object.keys(dependencies);
const { input, plugin } = byName(new URL('src/index.ts', import.meta.url));

export default defineConfig({
  input,
  plugins: [plugin],
  platform: 'node',
  external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'lib',
    cleanDir: true,
    format: 'esm',
    sourcemap: true,
    entryFileNames: 'functions/[name].js',
    chunkFileNames: 'shared/[name]-[hash].js',
  },
});
