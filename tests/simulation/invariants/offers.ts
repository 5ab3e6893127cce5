import { isOver } from '@muster/domain/jobs/places';
import type { WavePage } from '@muster/domain/callouts/wave';
import type { Scene } from '../trace.ts';
import { jobIdOf } from '../view.ts';

function pagesByJob({ view }: Scene): Map<string, (readonly [path: string, page: WavePage])[]> {
  return Map.groupBy(view.pages, ([path]) => jobIdOf(path));
}

/** 18. An audience is sorted, without doubles, and of people who exist. */
export function audienceIsPlain({ view }: Scene): string[] {
  return [...view.pages].flatMap(([path, { audience }]) => {
    const sorted = audience.every((uid, i) => i === 0 || (audience[i - 1] ?? '') < uid);
    const known = audience.every((uid) => view.diaries.has(uid));
    return sorted && known ? [] : [`${path}: audience ${audience.join(' ')}`];
  });
}

/** 20. One job is offered to a person twice at most, urgent three times, and once at each revision. */
export function offeredSeldom(scene: Scene): string[] {
  const broken: string[] = [];
  for (const [jobId, pages] of pagesByJob(scene)) {
    const most = scene.view.jobs.get(jobId)?.urgency === 'urgent' ? 3 : 2;
    const revsByUid = new Map<string, string[]>();
    for (const [path, page] of pages) {
      if (page.standby) continue;
      const first = scene.firstRevs.get(path) ?? page.rev;
      for (const uid of page.audience) revsByUid.set(uid, [...(revsByUid.get(uid) ?? []), String(first)]);
    }
    for (const [uid, revs] of revsByUid) {
      if (revs.length > most) broken.push(`${jobId}: offered ${revs.length} times to ${uid}`);
      if (new Set(revs).size !== revs.length) broken.push(`${jobId}: offered twice at one revision to ${uid}`);
    }
  }
  return broken;
}

/** 21. A job that is full or over has no open page, and the job's list of open pages is true. */
export function pagesCloseWithFill(scene: Scene): string[] {
  const pages = pagesByJob(scene);
  return [...scene.view.jobs].flatMap(([id, job]) => {
    const open = (pages.get(id) ?? []).flatMap(([path, page]) => (page.state === 'open' ? [path.split('/')[3]] : []));
    const broken: string[] = [];
    if (open.length > 0 && (job.state === 'filled' || isOver(job))) broken.push(`${id}: ${job.state} with open pages`);
    if (open.toSorted().join(' ') !== job.pages.toSorted().join(' ')) {
      broken.push(`${id}: says ${job.pages.join(' ')} are open, but ${open.join(' ')} are`);
    }
    return broken;
  });
}

/** 22. An open page carries the revision of its job. */
export function openPagesAreCurrent({ view }: Scene): string[] {
  return [...view.pages].flatMap(([path, page]) => {
    const job = view.jobs.get(jobIdOf(path));
    return page.state === 'open' && page.rev !== job?.rev ? [`${path}: rev ${page.rev}, job ${job?.rev}`] : [];
  });
}
