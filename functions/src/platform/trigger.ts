import { REGION } from '@muster/domain/region';
import type { CloudFunction } from 'firebase-functions/v2';
import { onDocumentCreated, onDocumentWritten, type FirestoreEvent } from 'firebase-functions/v2/firestore';
import type { Instance } from './instance.ts';
import { RECEIPTS_KEY } from './receipt-mac.ts';
import { theInstance } from './the-instance.ts';

/** Firebase tries for a day; by then the nightly repair has been there. */
const MOST_AGE_MS = 10 * 60_000;

interface Triggered {
  /** The collection whose documents it follows. */
  readonly collection: string;
  /** What it does, for tests that bring their own instance. */
  handle(instance: Instance, id: string): Promise<void>;
}

/**
 * Follows every write of a collection. Deliveries come late, several times and in any order, so `handle`
 * is told which document and reads for itself what is true of it now.
 */
export function defineTrigger(
  collection: string,
  handle: (instance: Instance, id: string) => Promise<void>,
): CloudFunction<FirestoreEvent<unknown, { id: string }>> & Triggered {
  const options = {
    document: `${collection}/{id}` as const,
    ...{ region: REGION, concurrency: 80, memory: '512MiB' as const, retry: true },
  };
  const deployed = onDocumentWritten(options, async ({ params, time }) => {
    const instance = theInstance();
    if (instance.clock.real().getTime() - Date.parse(time) > MOST_AGE_MS) return;
    await handle(instance, params.id);
  });
  return Object.assign(deployed, { collection, handle });
}

/** One delivery of the news that a document was created. */
interface Created {
  readonly params: Readonly<Record<string, string>>;
  readonly happenedAt: Date;
}

interface CreatedTrigger {
  readonly document: string;
  handle(instance: Instance, event: Created): Promise<void>;
}

/** Hears of each new document at any depth, at least once and perhaps late. */
export function defineCreatedTrigger(
  document: string,
  handle: (instance: Instance, event: Created) => Promise<void>,
): CloudFunction<FirestoreEvent<unknown>> & CreatedTrigger {
  const options = { document, region: REGION, concurrency: 80, memory: '512MiB' as const, retry: true };
  const deployed = onDocumentCreated({ ...options, secrets: [RECEIPTS_KEY] }, ({ params, time }) =>
    handle(theInstance(), { params, happenedAt: new Date(time) }),
  );
  return Object.assign(deployed, { document, handle });
}
