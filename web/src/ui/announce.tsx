import { externalStore, useExternal } from '../firebase/external-store.ts';

const polite = externalStore('');
const assertive = externalStore('');
const POLITE_EVERY_MS = 5000;
let lastPoliteMs = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Summaries and counts: at most one each five seconds, the newest wins. */
export function announce(text: string): void {
  clearTimeout(waiting);
  const restMs = Math.max(0, lastPoliteMs + POLITE_EVERY_MS - Date.now());
  waiting = setTimeout(() => {
    lastPoliteMs = Date.now();
    speak(polite, text);
  }, restMs);
}

/** Refusals, withdrawn offers, urgent questions: at once. */
export function announceNow(text: string): void {
  speak(assertive, text);
}

/** The same sentence twice must be spoken twice, so the region is emptied in between. */
function speak(region: typeof polite, text: string): void {
  region.set('');
  setTimeout(() => region.set(text), 50);
}

/** The two live regions of the page; once, at its root. */
export function LiveRegions() {
  return (
    <>
      <div className="m-spoken-only" aria-live="polite" aria-atomic="true">
        {useExternal(polite)}
      </div>
      <div className="m-spoken-only" aria-live="assertive" aria-atomic="true">
        {useExternal(assertive)}
      </div>
    </>
  );
}
