import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { draftOn, type Standing } from '@muster/domain/jobs/standing';
import type { AskedField } from '@muster/domain/jobs/template';
import { addDays, dayOf } from '@muster/domain/time/local-day';
import { minuteOf } from '../../ui/fields/wall-time.ts';
import { type JobFormValues, valuesOfDraft } from './job-form-values.ts';

/** A job without its day in the form of jobs, on the first day that lies wholly ahead. */
export function standingForm(standing: Standing, now: Date): JobFormValues {
  return valuesOfDraft(draftOn(standing, addDays(dayOf(now, standing.draft.tz), 1)));
}

/** The same without its day. The wall clock is taken as it was typed, not from the instants of one day. */
export function standingOf(whole: JobDraft, { start, end }: JobFormValues): Standing {
  const { start: _, end: __, ...draft } = whole;
  return { draft, startMin: minuteOf(start.time) ?? 0, endMin: minuteOf(end.time) ?? 0 };
}

/** Times of day on some day; an end at or before the start is on the next day. */
export function withTimes(
  values: JobFormValues,
  startTime: string,
  endTime: string,
): Pick<JobFormValues, 'start' | 'end'> {
  const { day } = values.start;
  const [from, to] = [minuteOf(startTime), minuteOf(endTime)];
  const isNextDay = from !== undefined && to !== undefined && to <= from;
  return { start: { day, time: startTime }, end: { day: isNextDay ? addDays(day, 1) : day, time: endTime } };
}

/** The same job once more: on its own day when that is ahead, otherwise tomorrow at the same hour. */
export function copiedForm(values: JobFormValues, now: Date): JobFormValues {
  const tomorrow = addDays(dayOf(now, values.tz), 1);
  const day = values.start.day < tomorrow ? tomorrow : values.start.day;
  const moved = withTimes({ ...values, start: { ...values.start, day } }, values.start.time, values.end.time);
  return { ...values, ...moved, positions: values.positions.map(unnumbered) };
}

function unnumbered({ row, label, need, skills }: JobFormValues['positions'][number]) {
  return { row, label, need, skills };
}

const EMPTY: Record<AskedField, Partial<JobFormValues>> = {
  title: { title: '' },
  address: { address: '', postcode: '', pin: undefined },
  contact: { contactName: '', contactPhone: '' },
  instructions: { instructions: '' },
  lead: { leadUid: undefined },
  named: { named: [] },
};

/** What a template leaves to whoever uses it is empty. */
export function askedForm(values: JobFormValues, ask: readonly AskedField[]): JobFormValues {
  return Object.assign({}, values, ...ask.map((field) => EMPTY[field]));
}
