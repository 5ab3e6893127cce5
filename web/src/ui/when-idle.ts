/** For browsers that do not tell when they are idle. */
const SOON_MS = 200;

/** Does what can wait once nothing else is to be done; answers how to call it off. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(work);
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, SOON_MS);
  return () => clearTimeout(timer);
}
