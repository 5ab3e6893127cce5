import { build } from './build.ts';
import { checkAgainstSchema, checkIndexes, readJson } from './deploy/check-config.ts';
import { checkFunctions, checkNoTopLevelAwait } from './deploy/check-functions.ts';
import { orExplain } from './say.ts';

// What `firebase deploy` would refuse, found without a network or an account.

const STEPS: Readonly<Record<string, () => unknown>> = {
  'firebase.json': () => checkAgainstSchema(readJson('firebase.json'), 'firebase-config.json'),
  '.firebaserc': () => checkAgainstSchema(readJson('.firebaserc'), 'firebaserc.json'),
  'firestore.indexes.json': () => checkIndexes(readJson('firestore.indexes.json')),
  'the bundle has no top-level await': checkNoTopLevelAwait,
  functions: checkFunctions,
};

await orExplain(async () => {
  await build('functions');
  for (const [name, step] of Object.entries(STEPS)) {
    try {
      const found = await step();
      console.log(`✓ ${name}${Array.isArray(found) ? `: ${found.length}` : ''}`);
    } catch (error) {
      throw new Error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
});
