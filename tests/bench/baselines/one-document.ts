import { Firestore } from '@google-cloud/firestore';
import { REGION } from '@muster/domain/region';
import * as z from 'zod';
import { onCallOfFirebase } from './on-call.ts';

const onCall = await onCallOfFirebase();
const firestore = new Firestore();
const Sent = z.object({ to: z.string(), text: z.string() });

/** Writes one document where somebody else looks. */
export const oneDocument = onCall({ region: REGION, concurrency: 500 }, async ({ data }) => {
  const { to, text } = Sent.parse(data);
  await firestore.collection(`people/${to}/notices`).add({ text, at: new Date() });
  return {};
});
