import { epochMinutes } from '@muster/domain/availability/clash';
import { Kept, type Asking, type Regarded } from '@muster/domain/callouts/asking';
import { dryRun, publishJob } from '@muster/domain/callouts/callouts.contracts';
import { replay } from '@muster/domain/callouts/replay';
import { Delivery } from '@muster/domain/callouts/delivery';
import type { Past } from '../past.ts';
import type { ToldCall } from '../told.ts';
import { besidesRosters, type CommitSeen, type Scene } from '../trace.ts';
import { jobIdOf } from '../view.ts';

function sentBy({ changes }: CommitSeen): (readonly [path: string, delivery: Delivery])[] {
  return changes.flatMap(({ path, before, after }) => {
    return path.includes('/deliveries/') && before === undefined ? [[path, Delivery.parse(after)] as const] : [];
  });
}

/** Said here once more, from what was stored with the wave. */
function whyNot(person: Regarded, asking: Asking): string | undefined {
  const { isActive, skills, certs, metres = 0, maxKm, busy, said, offered } = person;
  const { jobId, positions, mode, start, end, limits, widen, rev } = asking;
  const lastDay = new Date(end.getTime() - 1).toISOString().slice(0, 10);
  const [from, to] = [epochMinutes(start), epochMinutes(end)];
  const fits = positions.some(
    (position) =>
      position.skills.every((skill) => skills.includes(skill)) &&
      position.certs.every((cert) => (certs[cert] ?? '') >= lastDay),
  );
  const km = mode === 'direct' ? Infinity : widen ? limits.maxReachKm : maxKm;
  const isBusy = busy.some(({ job, from: begin, to: until, travelMin }) => {
    return job !== jobId && until + travelMin > from && begin - travelMin < to;
  });
  if (!isActive) return 'not active';
  if (!fits) return 'fits no free position';
  if (metres > km * 1000) return 'too far';
  if (isBusy) return 'busy';
  if (said.away.some((away) => away.from <= lastDay && away.to >= lastDay)) return 'away';
  return offered.includes(rev) ? 'asked before' : undefined;
}

/** 19. Whoever is in a wave could be asked, by the facts stored with it. */
export function nobodyIneligibleIsAsked({ commit }: Scene): string[] {
  return sentBy(commit).flatMap(([path, { kept, rows }]) => {
    if (kept === undefined) return [];
    const { asking, people } = Kept.parse(JSON.parse(kept));
    return Object.keys(rows).flatMap((uid) => {
      const person = people.find((each) => each.uid === uid);
      const why = person ? whyNot(person, asking) : 'nothing is kept of them';
      return why === undefined ? [] : [`${path} asks ${uid}: ${why}`];
    });
  });
}

/** 23. Choosing again from what was stored gives the same people, order and reasons. */
export function wavesAreReplayable({ view }: Past): string[] {
  return [...view.deliveries].flatMap(([path, delivery]) => {
    return replay(delivery).isIdentical ? [] : [`${path} is chosen otherwise when chosen again`];
  });
}

const READING: readonly string[] = ['dryRun', 'replay', 'teamNeed'];

/** 24. Trying out and looking back write nothing. */
export function readingWritesNothing({ told, commits }: Past): string[] {
  const reading = told.filter(({ call, alone }) => alone && READING.includes(call.name));
  return reading.flatMap(({ cause, from, to }) => {
    return besidesRosters(commits.slice(from, to)).map(({ path }) => `${cause} wrote ${path}`);
  });
}

/** Whom the first wave of this publication asked, best first. */
function askedBy({ call, from, to }: ToldCall, { commits }: Past): string[] {
  const { jobId } = publishJob.input.parse(call.data);
  const sent = commits.slice(from, to).flatMap(sentBy);
  const rows = sent.flatMap(([path, delivery]) => (jobIdOf(path) === jobId ? Object.entries(delivery.rows) : []));
  return rows.toSorted(([, a], [, b]) => a.r - b.r).map(([uid]) => uid);
}

/** What was tried out right before, for a job that names nobody. */
function triedBefore(publication: ToldCall, { told }: Past): string[] | undefined {
  const tried = told.findLast(
    ({ call, alone, to, attempt }) =>
      call.name === dryRun.name && alone && attempt === 0 && to === publication.from && isAbout(call, publication),
  );
  if (tried?.heard.kind !== 'answer') return undefined;
  const { draft } = dryRun.input.parse(tried.call.data);
  const { waves } = dryRun.output.parse(tried.heard.answer);
  return draft.mode === 'direct' ? undefined : (waves[0]?.people.map(({ uid }) => uid) ?? []);
}

function isAbout(call: ToldCall['call'], publication: ToldCall): boolean {
  return call.data['jobId'] === publication.call.data['jobId'];
}

/** 24. Whom the dry run names is asked, when nothing changed in between. */
export function dryRunTellsTheWave(past: Past): string[] {
  const published = past.told.filter(({ call, alone, attempt, heard }) => {
    return call.name === publishJob.name && alone && attempt === 0 && heard.kind === 'answer';
  });
  return published.flatMap((publication) => {
    const tried = triedBefore(publication, past);
    const asked = askedBy(publication, past);
    const isTold = tried === undefined || tried.join(' ') === asked.join(' ');
    return isTold ? [] : [`${publication.cause}: tried ${tried.join(' ')}, asked ${asked.join(' ')}`];
  });
}
