import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './folders.ts';

/** The Firestore emulator in use: hidane, or the official one on Java 21 or newer. */
export type FirestoreEngine =
  | { readonly kind: 'hidane'; readonly binary: string }
  | { readonly kind: 'official'; readonly java: string; readonly jar: string };

const OFFICIAL_MAIN = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** How to run the engine by itself, without firebase-tools. */
export function aloneCommand(engine: FirestoreEngine): readonly [command: string, ...args: string[]] {
  switch (engine.kind) {
    case 'hidane':
      return [engine.binary];
    case 'official':
      return [engine.java, '-Duser.language=en', '-cp', engine.jar, OFFICIAL_MAIN];
  }
}

/** firebase-tools runs `java -jar FILE …` from PATH; this script gives those words to the jar we chose. */
function officialShim(java: string, jar: string, mark: string): string {
  return `#!/bin/sh
case " $* " in *" -jar "*) ;; *) exec "${java}" "$@" ;; esac
while [ "$1" != "-jar" ]; do shift; done
shift 2
exec "${java}" -Dmuster.suite="${mark}" -Duser.language=en -cp "${jar}" ${OFFICIAL_MAIN} "$@"
`;
}

export interface Shim {
  /** Goes first on PATH: firebase-tools finds the engine there under the name `java`. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

function shimFolder(base: number): string {
  return join(runFolder(base), 'shim');
}

/** Stands in the arguments of the running engine, so that an orphan can be told. */
export function shimMark(base: number): string {
  return join(shimFolder(base), 'hidane-firestore.jar');
}

/** Makes firebase-tools start this engine. */
export function writeShim(engine: FirestoreEngine, base: number): Shim {
  const folder = shimFolder(base);
  const mark = shimMark(base);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, '');

  const java = join(folder, 'java');
  if (engine.kind === 'hidane') symlinkSync(engine.binary, java);
  else writeFileSync(java, officialShim(engine.java, engine.jar, mark), { mode: 0o755 });
  return { folder, env: { FIRESTORE_EMULATOR_BINARY_PATH: mark, HIDANE_SHIM_DIR: folder } };
}
