import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { InputOptions, Plugin } from 'rolldown';

// Each deployed function starts with its own code alone: the entry asks for the chunk of the function that the
// process is for, and for all chunks where no name is given (discovery, the local host).

const EXPORT = /export \{ ([\w, ]+) \} from '(\.[^']+)';/g;
const FIRST = /import '([^']+)';/g;
const VIRTUAL = 'function:';

interface Exported {
  readonly names: readonly string[];
  readonly file: string;
}

/** Reads `index.ts`, a list of what is deployed and in which file. */
function listed(index: URL): { first: string[]; exported: Exported[] } {
  const text = readFileSync(index, 'utf8');
  const exported = [...text.matchAll(EXPORT)].map(([, names = '', file = '']) => ({ names: names.split(', '), file }));
  return { first: [...text.matchAll(FIRST)].map(([, module = '']) => module), exported };
}

/** The entry: plain ESM without a top-level await, since the runtime loads it with `require`. */
function entryOf(exported: readonly Exported[]): string {
  const files = exported.flatMap(({ names, file }) =>
    names.map((name) => `export const ${name} = load('${name}', './functions/${chunkOf(file)}.js');`),
  );
  const names = exported.flatMap((one) => one.names);
  return [
    `import { createRequire } from 'node:module';`,
    `const require = createRequire(import.meta.url);`,
    `const names = ${JSON.stringify(names)};`,
    `const target = process.env.FUNCTION_TARGET;`,
    `const load = (name, file) => (names.includes(target) && target !== name ? undefined : require(file)[name]);`,
    ...files,
    '',
  ].join('\n');
}

function chunkOf(file: string): string {
  return basename(file, '.ts');
}

export function byName(index: URL): { input: NonNullable<InputOptions['input']>; plugin: Plugin } {
  const { first, exported } = listed(index);
  const sources = new Map(
    exported.map(({ names, file }) => [
      `${VIRTUAL}${chunkOf(file)}`,
      [...first.map((module) => `import '${module}';`), `export { ${names.join(', ')} } from '${file}';`].join('\n'),
    ]),
  );
  const from = index.pathname;
  return {
    input: Object.fromEntries([...sources.keys()].map((id) => [id.slice(VIRTUAL.length), id])),
    plugin: {
      name: 'split by name',
      resolveId(id, importer) {
        if (sources.has(id)) return id;
        return importer !== undefined && sources.has(importer) ? this.resolve(id, from) : undefined;
      },
      load: (id) => sources.get(id),
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'index.js', source: entryOf(exported) });
      },
    },
  };
}
