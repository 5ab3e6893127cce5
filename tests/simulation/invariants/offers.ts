import { isOver } from '@muster/domain/jobs/places';
import type { WavePage } from '@muster/domain/callouts/wave';
import { idOf } from '@muster/domain/paths';
import type { Scene } from '../trace.ts';
import { jobIdOf } from '../view.ts';

function pagesByJob({ view }: Scene): Map<string, (readonly [path: string, page: WavePage])[]> {
  return Map.groupBy(view.pages, ([path]) => jobIdOf(path));
}

/** Of a free place; being asked on standby or to stand in does not count. */
function isOffer({ standby, standIn }: WavePage): boolean {
  return !standby && standIn === undefined;
}

function inOrder(ids: readonly string[]): string {
  return ids.toSorted((a, b) => a.localeCompare(b)).join(' ');
}

/** 18. An audience is sorted, without doubles, and of people who exist. */
export function audienceIsPlain({ view }: Scene): string[] {
  return [...view.pages].flatMap(([path, { audience }]) => {
    const sorted = audience.every((uid, i) => i === 0 || (audience[i - 1] ?? '') < uid);
    const known = audience.every((uid) => view.diaries.has(uid));
    return sorted && known ? [] : [`${path}: audience ${audience.join(' ')}`];
  });
}

/** 20. One job is offered to a person twice at most, urgent three times; the standby list may be asked besides. */
export function offeredSeldom(scene: Scene): string[] {
  const broken: string[] = [];
  for (const [jobId, pages] of pagesByJob(scene)) {
    const most = scene.view.jobs.get(jobId)?.urgency === 'urgent' ? 3 : 2;
    const asked = pages.flatMap(([, page]) => (isOffer(page) ? page.audience : []));
    for (const [uid, times] of Map.groupBy(asked, (each) => each)) {
      if (times.length > most) broken.push(`${jobId}: offered ${times.length} times to ${uid}`);
    }
  }
  return broken;
}

/** 20. And never twice at one revision. */
export function offeredOncePerRevision(scene: Scene): string[] {
  const fresh = scene.commit.changes.flatMap(({ path, before }) => {
    const page = before === undefined ? scene.view.pages.get(path) : undefined;
    return page && isOffer(page) ? [{ path, page }] : [];
  });
  return fresh.flatMap(({ path, page }) => {
    const others = [...scene.view.pages].filter(
      ([other, each]) => other !== path && jobIdOf(other) === jobIdOf(path) && each.rev === page.rev && isOffer(each),
    );
    const twice = page.audience.filter((uid) => others.some(([, { audience }]) => audience.includes(uid)));
    return twice.map((uid) => `${path}: offered again at revision ${page.rev} to ${uid}`);
  });
}

/** 21. A job that is full or over has no open page, and the job's list of open pages is true. */
export function pagesCloseWithFill(scene: Scene): string[] {
  const pages = pagesByJob(scene);
  return [...scene.view.jobs].flatMap(([id, job]) => {
    const open = (pages.get(id) ?? []).flatMap(([path, page]) => (page.state === 'open' ? [idOf(path)] : []));
    const broken: string[] = [];
    const standIns = Object.values(job.crew).flatMap(({ standIn }) => standIn?.page ?? []);
    const left = open.filter((page) => isOver(job) || !standIns.includes(page));
    if (left.length > 0 && (job.state === 'filled' || isOver(job))) broken.push(`${id}: ${job.state} with open pages`);
    if (inOrder(open) !== inOrder(job.pages)) {
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
