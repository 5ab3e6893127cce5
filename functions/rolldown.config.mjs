import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

// What Cloud Build installs stays outside; everything else, the domain first, goes into the bundle.
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const outside = Object.keys(dependencies);

export default defineConfig({
  input: 'src/index.ts',
  platform: 'node',
  external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { file: 'lib/index.js', format: 'esm', sourcemap: true },
});
