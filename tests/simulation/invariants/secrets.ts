import type { Database } from '../database.ts';
import type { Pushed } from '../pushed.ts';
import { ADMINS, DESK } from '../population.ts';
import { SECRETS } from '../some-job.ts';
import type { Scene } from '../trace.ts';
import { jobIdOf, uidOf } from '../view.ts';

const WORDS = Object.values(SECRETS);

function tells(document: unknown): boolean {
  const text = JSON.stringify(document);
  return WORDS.some((word) => text.includes(word));
}

/** 16. What people outside the crew may read holds neither address nor contact. */
export function noAddressBeforeAcceptance({ commit, view }: Scene): string[] {
  return commit.changes.flatMap(({ path, after }) => {
    if (after === undefined) return [];
    const [folder, , inner] = path.split('/');
    if (inner === 'waves' && tells(after)) return [`${path} holds the address`];
    const isNotice = folder === 'people' && inner === 'notices';
    if (!isNotice || !tells(after)) return [];
    const isCrew = [...view.jobs.values()].some(({ crewUids }) => crewUids.includes(uidOf(path)));
    return isCrew ? [] : [`${path} tells ${uidOf(path)} the address`];
  });
}

/** 16. Nor does the page show the exact place. */
export function offersShowTheDistrict({ commit, view }: Scene): string[] {
  return commit.changes.flatMap(({ path }) => {
    const page = view.pages.get(path);
    const site = page && view.jobs.get(jobIdOf(path))?.site;
    const isExact = page && page.card.centre.lat === site?.lat && page.card.centre.lon === site.lon;
    return isExact ? [`${path} shows the exact place`] : [];
  });
}

/** 16. Nor does a push to somebody who has no place. */
export function pushesTellNothing(message: Pushed['message'], { view }: Database): string[] {
  const mayKnow = [...ADMINS, DESK, ...[...view.jobs.values()].flatMap(({ crewUids }) => crewUids)].includes(
    message.to,
  );
  return tells(message) && !mayKnow ? [`a push tells ${message.to} the address`] : [];
}
