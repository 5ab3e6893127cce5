/** Small things the browser keeps between visits. */
const NAMES = {
  session: 'muster.session',
  lastUid: 'muster.last-uid',
  lastServerSign: 'muster.last-server-sign',
  triedSignIns: 'muster.tried-sign-ins',
  theme: 'muster.theme',
  language: 'muster.language',
  languageToTell: 'muster.language-to-tell',
  sidebar: 'muster.sidebar',
  singleKeys: 'muster.single-keys',
  firstSteps: 'muster.first-steps',
  plannerDraft: 'muster.planner-draft',
  eraseUnfinished: 'muster.erase-unfinished',
  browser: 'muster.browser',
  sandboxTarget: 'muster.sandbox-target',
  bulk: 'muster.bulk',
  recentHits: 'muster.recent-hits',
} as const;

export type Remembered = keyof typeof NAMES;

/** Belong to the device and not to a person, so they stay after sign-out. */
const OF_THE_DEVICE: readonly string[] = [
  NAMES.theme,
  NAMES.language,
  NAMES.singleKeys,
  NAMES.triedSignIns,
  NAMES.eraseUnfinished,
  NAMES.browser,
];

export function remember(name: Remembered, value: string): void {
  try {
    localStorage.setItem(NAMES[name], value);
  } catch {
    // A full or closed store only costs the convenience.
  }
}

export function recall(name: Remembered): string | undefined {
  return localStorage.getItem(NAMES[name]) ?? undefined;
}

export function forget(name: Remembered): void {
  localStorage.removeItem(NAMES[name]);
}

export function forgetPerson(): void {
  for (const key of Object.keys(localStorage)) if (!OF_THE_DEVICE.includes(key)) localStorage.removeItem(key);
  sessionStorage.clear();
  // The router notes where the page was scrolled to when it goes.
  window.addEventListener('pagehide', () => sessionStorage.clear());
}
