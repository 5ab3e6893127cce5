/** A notice that was shown on this device. */
interface Shown {
  readonly tag: string;
  readonly link: string;
  readonly to: string;
  readonly shownAt: Date;
}

export interface LandingFacts {
  /** Where the app was opened or came back to. */
  readonly path: string;
  readonly uid: string;
  readonly shown: readonly Shown[];
  /** Notices that still are in the tray, so were not tapped. */
  readonly inTray: ReadonlySet<string>;
  /** Jobs whose offers wait for an answer, newest first. */
  readonly waitingJobIds: readonly string[];
}

const FRESH_MS = 10 * 60_000;

/**
 * Where to go, however the app was started: a tap on a notice may reach us without its address.
 * Undefined means: stay.
 */
export function landingOf(facts: LandingFacts, now: Date): string | undefined {
  if (isDeepLink(facts.path)) return undefined;
  const tapped = facts.shown.find(({ tag, link, to, shownAt }) => {
    const isFresh = now.getTime() - shownAt.getTime() <= FRESH_MS;
    const isMine = to === '' || to === facts.uid;
    const jobId = /^\/(?:o|mobile\/offers)\/([^/?#]+)/.exec(link)?.[1];
    const isAnswered = jobId !== undefined && !facts.waitingJobIds.includes(jobId);
    return isFresh && isMine && !isAnswered && !facts.inTray.has(tag);
  });
  if (tapped) return tapped.link;
  const [first, second] = facts.waitingJobIds;
  if (first === undefined) return undefined;
  return second === undefined ? `/mobile/offers/${first}` : '/mobile/offers';
}

/** Any page but a home was meant by whoever opened it. */
function isDeepLink(path: string): boolean {
  return path !== '/' && path !== '/mobile';
}
