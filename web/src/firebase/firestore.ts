import {
  clearIndexedDbPersistence,
  connectFirestoreEmulator,
  initializeFirestore,
  persistentLocalCache,
  persistentMultipleTabManager,
  terminate,
} from 'firebase/firestore';
import { app } from './app.ts';
import { suite } from './config.ts';
import { onLeaving } from './leaving.ts';
import { stopAllListeners } from './live/listeners.ts';

export const firestore = initializeFirestore(app, {
  localCache: persistentLocalCache({ tabManager: persistentMultipleTabManager() }),
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
