import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { FirestoreEngine } from './firestore-engine.ts';

const OLDEST_JAVA = 21;

export function onPath(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

function javaVersion(home: string): number {
  const release = join(home, 'release');
  if (!existsSync(release)) return 0;
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1] ?? 0);
}

/** JAVA_HOME, the java on PATH, and what is installed beside either. */
function javaHomes(): string[] {
  const java = onPath('java');
  const known = [process.env['JAVA_HOME'], java && dirname(dirname(realpathSync(java)))].filter(
    (home): home is string => home !== undefined && existsSync(home),
  );
  const beside = known.flatMap((home) => readdirSync(dirname(home)).map((name) => join(dirname(home), name)));
  return [...known, ...beside];
}

export function findJava(): string | undefined {
  const home = javaHomes().find((folder) => javaVersion(folder) >= OLDEST_JAVA);
  return home && join(home, 'bin/java');
}

/** The jar firebase-tools downloads, or the one of an installed Google Cloud SDK. */
function findJar(): string | undefined {
  const downloads = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache/firebase/emulators');
  const downloaded = (existsSync(downloads) ? readdirSync(downloads) : [])
    .filter((name) => /^cloud-firestore-emulator-.*\.jar$/.test(name))
    .toSorted()
    .at(-1);
  if (downloaded) return join(downloads, downloaded);

  const gcloud = onPath('gcloud');
  if (!gcloud) return undefined;
  const sdk = dirname(dirname(realpathSync(gcloud)));
  const jar = join(sdk, 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar');
  return existsSync(jar) ? jar : undefined;
}

/** The official emulator, where both Java 21 or newer and its jar are present. */
export function findOfficialEmulator(): FirestoreEngine | undefined {
  const jar = findJar();
  const java = jar && findJava();
  return java && jar ? { kind: 'official', java, jar } : undefined;
}
