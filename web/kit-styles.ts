import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CSSOptions } from 'vite';

type StylePlugin = Extract<
  NonNullable<Extract<CSSOptions['postcss'], object>['plugins']>[number],
  { postcssPlugin: string }
>;

/** Each part of the kit has classes of its own, such as `m_77c9d27d`. */
const KIT_CLASS = /m_[0-9a-f]{8}/g;
const KIT_IMPORT = /import (?:type )?\{([^}]*)\} from ['"]@mantine\/core['"]/g;
const NEAR_IMPORT = /from "(\.[^"]+)"/g;

const kitIndex = fileURLToPath(import.meta.resolve('@mantine/core'));
const notifications = dirname(fileURLToPath(import.meta.resolve('@mantine/notifications')));

/** Leaves out the styles of those parts of the kit that nothing imports: most of them, by weight. */
export function onlyUsedKitStyles(source: string): StylePlugin {
  const ofCore = classesOf([...namesIn(source, /\.tsx?$/), ...namesIn(notifications, /\.mjs$/)]);
  const used = new Set([...ofCore, ...textsOf(notifications, /\.mjs$/).flatMap((code) => code.match(KIT_CLASS) ?? [])]);
  const isUsed = (selector: string) => (selector.match(KIT_CLASS) ?? []).every((name) => used.has(name));
  return {
    postcssPlugin: 'only-used-kit-styles',
    Rule(rule) {
      const kept = rule.selectors.filter(isUsed);
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    },
  };
}

/** What the files of a folder import from the kit. */
function namesIn(folder: string, kind: RegExp): string[] {
  return textsOf(folder, kind).flatMap((code) =>
    [...code.matchAll(KIT_IMPORT)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
  );
}

function textsOf(folder: string, kind: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => kind.test(file));
  return files.map((file) => readFileSync(resolve(folder, file), 'utf8'));
}

/** The classes of these parts and of all parts they are made of. */
function classesOf(names: readonly string[]): ReadonlySet<string> {
  const index = readFileSync(kitIndex, 'utf8');
  const waiting = names.flatMap((name) => {
    const file = new RegExp(`import \\{ ${name} \\} from "(\\.[^"]+)"`).exec(index)?.[1];
    return file === undefined ? [] : [resolve(dirname(kitIndex), file)];
  });
  const seen = new Set(waiting);
  const classes = new Set<string>();
  for (const file of seen) {
    const code = readFileSync(file, 'utf8');
    for (const name of code.match(KIT_CLASS) ?? []) classes.add(name);
    for (const [, near = ''] of code.matchAll(NEAR_IMPORT)) seen.add(resolve(dirname(file), near));
  }
  return classes;
}
