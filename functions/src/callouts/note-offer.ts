import { noteOffer as contract } from '@muster/domain/callouts/callouts.contracts';
import { WavePage } from '@muster/domain/callouts/wave';
import { paths } from '@muster/domain/paths';
import { defineCallable } from '../platform/callable.ts';
import type { Instance } from '../platform/instance.ts';
import { noteReceipt } from './take-receipt.ts';

const AUDIENCES = Symbol('who is asked by page');
const MOST_PAGES = 200;

/** The app itself displayed an offer or opened it, with or without a push. */
export const noteOffer = defineCallable(contract, ['agent'], async (instance, { input, actor }) => {
  const { jobId, page, what } = input;
  const audience = await audienceOf(instance, paths.wave(jobId, page));
  if (!audience.includes(actor.uid)) return { refused: 'not-offered' };
  await noteReceipt(instance, { kind: 'wave', jobId, page }, actor.uid, what);
  return {};
});

/** Nobody joins an audience, so that one read serves all of a page on this instance. */
async function audienceOf(instance: Instance, path: string): Promise<readonly string[]> {
  const known = instance.memory(AUDIENCES, () => new Map<string, Promise<readonly string[]>>());
  const asked = known.get(path) ?? readAudience(instance, path);
  known.delete(path);
  known.set(path, asked);
  const [oldest] = known.keys();
  if (known.size > MOST_PAGES && oldest !== undefined) known.delete(oldest);
  try {
    const audience = await asked;
    if (audience.length === 0) known.delete(path);
    return audience;
  } catch (error) {
    known.delete(path);
    throw error;
  }
}

async function readAudience({ store }: Instance, path: string): Promise<readonly string[]> {
  const { data } = await store.get(WavePage, path);
  return data?.audience ?? [];
}
