import { coverage as contract } from '@muster/domain/insight/insight.contracts';
import { hoursOf } from '@muster/domain/insight/coverage';
import { STAFF } from '@muster/domain/people/roles';
import { defineCallable } from '../platform/callable.ts';
import { comingWeek, organisationZone, readCoverage } from './read-coverage.ts';

const MOST_NAMED = 500;

export const coverage = defineCallable(contract, STAFF, async (instance, { input, now }) => {
  const { from, days, skill } = input;
  const tz = await organisationZone(instance);
  const [hours, week] = [hoursOf(from, days, tz), comingWeek(tz, now)];
  const { zones, unsent } = await readCoverage(instance, { hours, skill, week }, now);
  const people = unsent.slice(0, MOST_NAMED);
  return { at: now, tz, from: hours.from, hours: hours.count, zones, week, unsent: { count: unsent.length, people } };
});
