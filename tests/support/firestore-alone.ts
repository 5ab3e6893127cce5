import type { TestProject } from 'vitest/node';
import { findFirestore } from '../../scripts/suite/find-firestore.ts';
import { startFirestoreAlone } from '../../scripts/suite/firestore-alone.ts';
import { findOfficialEmulator } from '../../scripts/suite/official-emulator.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of a Firestore emulator that belongs to this project of tests alone. */
    firestorePort: number;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const present = findOfficialEmulator();
  if (project.name === 'rules' && !present) {
    console.log('The official Firestore emulator with Java 21 is not here: the rules are tried on hidane alone.');
  }
  const official = project.name.endsWith('-official') ? present : undefined;
  const firestore = await startFirestoreAlone(official ?? findFirestore(console.log));
  project.provide('firestorePort', firestore.port);
  return firestore.stop;
}
