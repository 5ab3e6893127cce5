import { REGION } from '@muster/domain/region';
import { onCallOfFirebase } from './on-call.ts';

const onCall = await onCallOfFirebase();

/** The least a signed-in call can cost: the token is verified and nothing is done. */
export const emptyCallable = onCall({ region: REGION, concurrency: 500 }, () => ({ done: true }));
