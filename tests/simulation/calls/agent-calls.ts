import { DECLINE_REASONS, WITHDRAW_REASONS, type WavePage } from '@muster/domain/callouts/wave';
import { idOf } from '@muster/domain/paths';
import { DESK } from '../population.ts';
import type { Random } from '../random.ts';
import { jobIdOf, type View } from '../view.ts';
import { mostly, newKey, type Call, type Table } from './call.ts';

const DAY_MS = 86_400_000;

interface Shown {
  readonly uid: string;
  readonly jobId: string;
  readonly pageId: string;
  readonly page: WavePage;
}

/** What lies on the phones: every page, for each person it asked. */
function shownOffers(view: View): Shown[] {
  return [...view.pages].flatMap(([path, page]) =>
    page.audience.map((uid) => ({ uid, jobId: jobIdOf(path), pageId: idOf(path), page })),
  );
}

function crewOf(view: View): { uid: string; jobId: string }[] {
  return [...view.jobs].flatMap(([jobId, { crew }]) => Object.keys(crew).map((uid) => ({ uid, jobId })));
}

function anybody({ view, agents, dice }: Table): { uid: string; jobId: string } {
  return { uid: dice.pick(agents), jobId: dice.pick([...view.jobs.keys()]) };
}

/** An offer of somebody's phone, mostly an open one. Undefined while nobody was ever asked. */
function someOffer({ view, dice }: Table): Shown | undefined {
  const shown = shownOffers(view);
  const open = shown.filter(({ page }) => page.state === 'open');
  return shown.length > 0 ? mostly(dice, open, shown) : undefined;
}

function tapOn({ uid, jobId, pageId, page }: Shown, { view, dice }: Table): Call {
  const positions = view.jobs.get(jobId)?.positions ?? [];
  const hasAnswered = view.responses.has(`jobs/${jobId}/responses/${uid}`);
  return {
    name: 'acceptOffer',
    by: uid,
    data: {
      jobId,
      page: pageId,
      rev: dice.chance(0.95) ? page.rev : page.rev - 1,
      ...(dice.chance(0.2) && positions.length > 0 ? { positionId: dice.pick(positions).id } : {}),
      ...(hasAnswered ? { again: true } : {}),
      key: newKey(dice),
    },
  };
}

export function accept(table: Table): Call {
  const { dice } = table;
  const shown = someOffer(table);
  if (shown && dice.chance(0.96)) return tapOn(shown, table);
  const { uid, jobId } = anybody(table);
  return { name: 'acceptOffer', by: uid, data: { jobId, page: '1-0', rev: 0, key: newKey(dice) } };
}

/** Everybody who has an open offer of one job taps, or of any job: some of them on two at once. */
export function rush(table: Table): Call[] {
  const chosen = someOffer(table);
  if (!chosen) return [accept(table)];
  const isOnAll = table.dice.chance(0.5);
  const open = shownOffers(table.view).filter(
    ({ jobId, page }) => (isOnAll || jobId === chosen.jobId) && page.state === 'open' && page.replyBy > table.now,
  );
  return open.map((shown) => tapOn(shown, table));
}

export function decline(table: Table): Call {
  const { dice } = table;
  const { uid, jobId, pageId } = someOffer(table) ?? { ...anybody(table), pageId: '1-0' };
  const data = { jobId, page: pageId, reason: dice.pick(DECLINE_REASONS), key: newKey(dice) };
  return { name: 'declineOffer', by: uid, data };
}

function someMember(table: Table): { uid: string; jobId: string } {
  return mostly(table.dice, crewOf(table.view), [anybody(table)]);
}

export function withdraw(table: Table): Call {
  const { uid, jobId } = someMember(table);
  const reason = table.dice.pick(WITHDRAW_REASONS);
  return { name: 'withdraw', by: uid, data: { jobId, reason, key: newKey(table.dice) } };
}

/** On the way, or there. */
export function mark(table: Table): Call {
  const { uid, jobId } = someMember(table);
  const name = table.dice.pick(['markEnRoute', 'markOnSite'] as const);
  return { name, by: uid, data: { jobId, key: newKey(table.dice) } };
}

/** Mostly by somebody who was asked again; by them or, on the phone, by the desk. */
export function reconfirm(table: Table): Call {
  const { view, dice } = table;
  const asked = crewOf(view).filter(({ uid, jobId }) => view.jobs.get(jobId)?.crew[uid]?.phase === 'reconfirm_pending');
  const { uid, jobId } = mostly(dice, asked, [someMember(table)]);
  const rev = (view.jobs.get(jobId)?.rev ?? 0) - (dice.chance(0.9) ? 0 : 1);
  const data = { jobId, rev, answer: dice.chance(0.6) ? 'yes' : 'no', key: newKey(dice) };
  return dice.chance(0.8)
    ? { name: 'reconfirm', by: uid, data }
    : { name: 'reconfirm', by: DESK, data: { ...data, uid } };
}

export function standIn(table: Table): Call {
  const { uid, jobId } = someMember(table);
  return { name: 'requestStandIn', by: uid, data: { jobId, key: newKey(table.dice) } };
}

export function sayWell(table: Table): Call {
  const { uid, jobId } = someMember(table);
  return { name: 'sayWell', by: uid, data: { jobId, key: newKey(table.dice) } };
}

export function undo(table: Table): Call {
  const { uid, jobId } = someMember(table);
  return { name: 'withdraw', by: uid, data: { jobId, undo: true, key: newKey(table.dice) } };
}

export function leaveStandby(table: Table): Call {
  const listed = [...table.view.jobs].flatMap(([jobId, { standby }]) => standby.map(({ uid }) => ({ uid, jobId })));
  const { uid, jobId } = mostly(table.dice, listed, [anybody(table)]);
  return { name: 'leaveStandby', by: uid, data: { jobId, key: newKey(table.dice) } };
}

export function toggleDuty({ agents, dice }: Table): Call {
  const by = dice.pick(agents);
  const key = newKey(dice);
  return dice.chance(0.5)
    ? { name: 'toggleToday', by, data: { key } }
    : { name: 'setDuty', by, data: { on: dice.chance(0.7), key } };
}

/** Somebody free takes what nobody was asked for. */
export function takeNext({ view, agents, dice }: Table): Call {
  const queued = [...view.jobs].flatMap(([jobId, { mode, state }]) => {
    return mode === 'queue' && state === 'open' ? [jobId] : [];
  });
  const one = queued.length > 0 && dice.chance(0.3) ? { jobId: dice.pick(queued) } : {};
  return { name: 'takeNext', by: dice.pick(agents), data: { ...one, key: newKey(dice) } };
}

/** How much their teams still need, as the planner shows it. */
export function teamNeed({ agents, dice }: Table): Call {
  return { name: 'teamNeed', by: dice.pick(agents), data: {} };
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

export function away({ agents, dice, now }: Table): Call {
  const by = dice.pick(agents);
  const from = dayAfter(now, dice.whole(-2, 2));
  const key = newKey(dice);
  return dice.chance(0.5)
    ? { name: 'setAway', by, data: { from, to: dayAfter(now, dice.pick([-1, 1, 3])), key } }
    : { name: 'endAway', by, data: { from, key } };
}

/** To where somebody of the population lives, often another zone. */
export function moveHome({ agents, dice }: Table): Call {
  const homePostcode = dice.pick(['W6', 'E15', 'SE1', 'M1']);
  return { name: 'updateProfile', by: dice.pick(agents), data: { homePostcode, key: newKey(dice) } };
}

/** How long a person looks before tapping. */
export function hesitationMs(dice: Random): number {
  return dice.whole(0, 30);
}
