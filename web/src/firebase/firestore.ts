import {
  clearIndexedDbPersistence,
  connectFirestoreEmulator,
  initializeFirestore,
  memoryLocalCache,
  persistentLocalCache,
  persistentMultipleTabManager,
  terminate,
} from 'firebase/firestore';
import { app } from './app.ts';
import { suite } from './config.ts';
import { onLeaving } from './leaving.ts';
import { stopAllListeners } from './live/listeners.ts';
import { isOwnTab } from './own-tab.ts';

export const firestore = initializeFirestore(app, {
  // Tabs that share a cache also share one person's rights.
  localCache: isOwnTab ? memoryLocalCache() : persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
  ignoreUndefinedProperties: true,
});

if (suite) connectFirestoreEmulator(firestore, '127.0.0.1', suite.firestore);

onLeaving({
  async stop() {
    stopAllListeners();
    await terminate(firestore);
  },
  erase: () => clearIndexedDbPersistence(firestore),
});
