// What the host of the benchmarks serves: the real callables, and beside them the baselines, which
// are never deployed.
import '@muster/domain/time/temporal-global';
export { acceptOffer } from '../../functions/src/callouts/accept-offer.ts';
export { emptyCallable } from './baselines/empty-callable.ts';
export { rawAcceptCallable } from './baselines/raw-accept.ts';
export { oneDocument } from './baselines/one-document.ts';
