import { ROLES } from '@muster/domain/people/roles';
import type { AnyRouter } from '@tanstack/react-router';
import { isRecord } from '../firebase/is-record.ts';
import { recall } from '../firebase/remembered.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { homeOf } from './guards.ts';

const AN_OFFER = '/mobile/offers/$jobId';
/** Until the first page has all it needs. */
const SOON_MS = 2000;

/** Fetches the code and texts of a page before anybody goes there. */
async function warm(router: AnyRouter, path: string): Promise<void> {
  const [routes] = router.getMatchedRoutes(path);
  await Promise.all(routes.map(async (route) => router.loadRouteChunk(route)));
}

/**
 * Whoever was signed in here most likely still is: the page that was opened is fetched while the session is
 * being restored. A push opens the offer by its short form.
 */
export async function warmFirstPage(router: AnyRouter): Promise<void> {
  const session: unknown = JSON.parse(recall('session') ?? '{}');
  const role = isRecord(session) ? ROLES.find((name) => name === session['role']) : undefined;
  if (!role) return;
  const path = location.pathname === '/' ? homeOf(role) : location.pathname;
  await warm(router, path.replace(/^\/o\//, '/mobile/offers/'));
}

/** An offer that arrives while the app is open must not wait for its page. Nothing else is kept waiting for it. */
export function warmOffers(router: AnyRouter): () => void {
  const fetchPage = () => void warm(router, AN_OFFER).catch(() => {});
  const timer = setTimeout(() => whenIdle(fetchPage), SOON_MS);
  return () => clearTimeout(timer);
}
