import { epochMinutes } from '@muster/domain/availability/clash';
import type { Hold } from '@muster/domain/availability/diary';
import { travelMinutes } from '@muster/domain/geo/travel';
import { isLive } from '@muster/domain/jobs/places';
import type { Scene } from '../trace.ts';

function tooClose(one: Hold, next: Hold): boolean {
  const onTheRoad = one.at && next.at ? travelMinutes(one.at, next.at) : 0;
  return one.to + onTheRoad > next.from;
}

/** 4. Nobody is at two places at once, and has time for the way between them. */
export function noOverlap({ view }: Scene): string[] {
  return [...view.diaries].flatMap(([uid, { holds }]) => {
    const firm = holds.filter(({ kind }) => kind === 'firm').toSorted((a, b) => a.from - b.from);
    const at = firm.findIndex((hold, i) => {
      const next = firm[i + 1];
      return next !== undefined && tooClose(hold, next);
    });
    return at < 0 ? [] : [`${uid}: ${firm[at]?.job} and ${firm[at + 1]?.job} overlap`];
  });
}

/** 5. A live crew entry and a firm hold with the same window: one is never without the other. */
export function crewAndDiaryAgree({ view }: Scene): string[] {
  const held = new Map<string, Hold>();
  for (const [uid, { holds }] of view.diaries) {
    for (const hold of holds) if (hold.kind === 'firm') held.set(`${hold.job} ${uid}`, hold);
  }
  const broken: string[] = [];
  for (const [id, job] of view.jobs) {
    for (const [uid, member] of Object.entries(job.crew)) {
      if (!isLive(member)) continue;
      const hold = held.get(`${id} ${uid}`);
      const fits = hold?.from === epochMinutes(job.start) && hold.to === epochMinutes(job.end);
      if (!fits || hold.pos !== member.pos) broken.push(`${id}: ${uid} in the crew without the hold`);
      held.delete(`${id} ${uid}`);
    }
  }
  const stray = [...held].filter(([key]) => view.jobs.get(key.split(' ')[0] ?? '')?.state !== 'completed');
  return [...broken, ...stray.map(([key]) => `${key}: a hold without a place`)];
}
