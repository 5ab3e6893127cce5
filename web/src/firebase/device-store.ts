/** The browser's own small database: what must survive a reload. Shared with the service worker. */
const NAME = 'muster-device';
const VERSION = 2;
const KEY_PATHS = { outbox: 'key', shown: 'tag', receipts: 'key' } as const;

export type DeviceStore = keyof typeof KEY_PATHS;

export async function inDeviceStore<T>(
  store: DeviceStore,
  mode: IDBTransactionMode,
  ask: (entries: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(store, mode);
    const answer = await settled(ask(transaction.objectStore(store)));
    if (mode === 'readwrite') await committed(transaction);
    return answer;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.addEventListener('upgradeneeded', () => {
    const { result: database } = request;
    const missing = Object.entries(KEY_PATHS).filter(([store]) => !database.objectStoreNames.contains(store));
    for (const [store, keyPath] of missing) database.createObjectStore(store, { keyPath });
  });
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the device store did not answer')));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the device store gave up')));
  });
}
