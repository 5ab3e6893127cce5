import { rowOf } from '@muster/domain/callouts/roster';
import { freeHours, openPlaces } from '@muster/domain/insight/coverage';
import { coverageCell as contract, type Someone } from '@muster/domain/insight/insight.contracts';
import { STAFF } from '@muster/domain/people/roles';
import { allRosters } from '../callouts/all-rosters.ts';
import { defineCallable } from '../platform/callable.ts';
import { readConstants } from '../settings/read-org.ts';
import { jobsDuring } from './read-coverage.ts';

const HOUR_MS = 3_600_000;
const MOST_NAMED = 200;

export const coverageCell = defineCallable(contract, STAFF, async (instance, { input, now }) => {
  const { zone, at, skill } = input;
  const hours = { from: at, count: 1 };
  const constants = await readConstants(instance);
  const people: Someone[] = [];
  for await (const rosters of allRosters(instance)) {
    for (const { roster } of rosters.filter((one) => one.roster.zone === zone)) {
      for (const [uid, text] of Object.entries(roster.agents)) {
        const row = rowOf(text);
        const isAsked = row && (skill === undefined || row.sk.includes(skill));
        if (isAsked && freeHours(row, hours, now, constants)[0]) people.push({ uid, name: row.n, zone });
      }
    }
  }
  const during = await jobsDuring(instance, at, new Date(at.getTime() + HOUR_MS));
  const jobs = during.flatMap(({ jobId, job }) => {
    const open = (job.zoneId ?? '') === zone ? openPlaces(job, skill) : 0;
    const { title, state, start, end } = job;
    return open > 0 ? [{ jobId, title, state, start, end, open }] : [];
  });
  const named = people.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).slice(0, MOST_NAMED);
  return { people: named, more: people.length - named.length, jobs };
});
