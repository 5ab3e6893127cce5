import { isRefused } from '../decision.ts';
import { kmBetween } from '../geo/distance.ts';
import { travelMinutes } from '../geo/travel.ts';
import type { Office, Position } from '../jobs/job.ts';
import { openPositions, placesLeft } from '../jobs/places.ts';
import type { Client } from '../settings/settings.ts';
import type { Change } from './change.ts';
import { choosePosition, clashWith, errandOf, tooLittleRest } from './guard.ts';
import { isListAsked } from './leave-standby.ts';
import type { Pages } from './pages.ts';
import type { Diaries } from './promotion.ts';
import { confirmBy, isUrgentToConfirm } from './reply-by.ts';
import { withCallout } from './schedule.ts';
import { mayRestLess } from './rest-overrides.ts';
import { sendWave, type Asked } from './send-wave.ts';
import { dropStandby, waitingOn } from './standby.ts';

interface Plan {
  readonly pages: Pages;
  readonly standbyDiaries: Diaries;
  readonly office: Pick<Office, 'restOverrides'>;
  readonly client?: Pick<Client, 'deny'> | undefined;
}

/**
 * Asks the first on the standby list by an ordinary page, as many as places are missing, and one more
 * shortly before the start. Who cannot come any more leaves the list. Nothing while it is being asked.
 */
export function askStandby(change: Change, plan: Plan): Change {
  const { pages, standbyDiaries: diaries } = plan;
  if (waitingOn(change.job).length === 0) return withCallout(change, { askingStandby: false });
  if (isListAsked(change, pages)) return change;

  const { job, now } = change;
  const [all, open] = [job.positions, openPositions(job)];
  const kept = dropStandby(
    change,
    waitingOn(job).flatMap(({ uid }) => (canCome(change, uid, all, plan) ? [] : [uid])),
  );
  const able = waitingOn(job).filter(({ uid }) => canCome(change, uid, open, plan));
  const most = placesLeft(job) + Number(isUrgentToConfirm(job, now));
  const people = able.slice(0, most).map(({ uid }) => askedOf(change, uid, diaries));
  if (people.length === 0) return withCallout(kept, { askingStandby: false });
  const sent = sendWave(kept, { people, replyBy: confirmBy(job, now), standby: true, excluded: [] });
  return withCallout(sent, { askingStandby: true });
}

function canCome({ jobId, job, constants }: Change, uid: string, to: readonly Position[], plan: Plan): boolean {
  const diary = plan.standbyDiaries.get(uid);
  if (!diary || diary.who.state !== 'active' || plan.client?.deny.includes(uid)) return false;
  const errand = errandOf(jobId, job);
  const fits = !isRefused(choosePosition(diary.who, to, job));
  const rests = mayRestLess(plan.office, uid) || !tooLittleRest(diary, errand, constants);
  return fits && rests && !clashWith(diary, errand);
}

function askedOf({ job }: Change, uid: string, diaries: Diaries): Asked {
  const { home, tz, hush, lang } = diaries.get(uid)?.who ?? {};
  const from = home ?? job.site;
  const km = Math.round(kmBetween(from, job.site) * 10) / 10;
  return { uid, km, travelMin: travelMinutes(from, job.site), isReoffer: false, tz, hush, lang };
}
