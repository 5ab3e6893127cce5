import { CONSTANTS } from '@muster/domain/constants';
import { isStartInPast } from '@muster/domain/jobs/create-job';
import type { Mode } from '@muster/domain/jobs/job';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { placesNeeded } from '@muster/domain/jobs/places';
import { instantOf } from '../../ui/fields/instant-of.ts';
import { degrees, pinOf } from '../../ui/fields/place.ts';
import type { How, JobFormValues, PositionValues } from './job-form-values.ts';

/** What can be wrong with a field; the words are in the texts of the form. */
export type WrongField =
  | { readonly wrong: 'title' | 'address' | 'postcode' | 'latitude' | 'longitude' }
  | { readonly wrong: 'outOfScope'; readonly zone: string; readonly zones: readonly string[] }
  | { readonly wrong: 'past' | 'endBeforeStart' | 'dateAndTime' }
  | { readonly wrong: 'position' | 'person' | 'required' }
  | { readonly wrong: 'wholeNumber'; readonly from: number; readonly to: number }
  | { readonly wrong: 'tooManyPlaces'; readonly need: number; readonly max: number }
  | { readonly wrong: 'tooLong'; readonly limit: number; readonly by: number };

/** By name of the field; a position's are `positions.0.need`. In the order of the form. */
export type FormErrors = Readonly<Record<string, WrongField>>;

export interface FormFacts {
  readonly now: Date;
  /** Whether the postcode, with the pin if there is one, tells a place. Undefined while being looked up. */
  readonly isPlaceKnown: boolean | undefined;
  /** The zone of the place, where whoever fills in the form does not decide for it. */
  readonly outOfScope?: { readonly zone: string; readonly zones: readonly string[] } | undefined;
  /** Of a job being edited: its own past start may stay. */
  readonly startBefore?: Date;
}

export type ReadForm = { readonly draft: JobDraft } | { readonly errors: FormErrors };

const MODE_OF = {
  waves: 'broadcast',
  everyone: 'broadcast',
  named: 'direct',
  team: 'team',
  queue: 'queue',
} as const satisfies Record<How, Mode>;

const LIMITS = { type: 40, access: 500, dress: 300, instructions: 2000, notes: 2000 } as const;
const NEED = { from: 1, to: 200 };
const WAVE_SIZE = { from: 1, to: 100 };
const WELFARE_MIN = { from: 10, to: 480 };
const WAIT_SEC = { from: 10, to: 86_400 };

export function readForm(values: JobFormValues, facts: FormFacts): ReadForm {
  const start = instantOf(values.start, values.tz);
  const end = instantOf(values.end, values.tz);
  const errors = {
    ...textErrors(values),
    ...placeErrors(values, facts),
    ...timeErrors(start, end, facts),
    ...positionErrors(values.positions),
    ...howErrors(values),
  };
  if (Object.keys(errors).length > 0 || !start || !end) return { errors };
  return { draft: { ...plainDraft(values), start, end } };
}

function plainDraft(values: JobFormValues): Omit<JobDraft, 'start' | 'end'> {
  const { contactName, contactPhone, access, dress } = trimmed(values);
  const { leadUid } = values;
  const pin = pinOf(values);
  const hasContact = contactName !== '' || contactPhone !== '';
  return {
    title: values.title.trim(),
    type: values.type.trim(),
    urgency: values.urgency,
    mode: MODE_OF[values.how],
    ...(values.approve && values.how !== 'queue' && { fill: 'approve' as const }),
    policy: values.how === 'everyone' ? 'everyone' : values.urgency,
    ...(isGiven(values.welfareMin) && { welfareMin: Number(values.welfareMin) }),
    ...(values.waveSize !== '' && { waveSize: Number(values.waveSize) }),
    ...(values.waitSec !== '' && { waitSec: Number(values.waitSec) }),
    site: {
      address: values.address.trim(),
      postcode: values.postcode.trim(),
      ...(pin && { pin }),
      ...(hasContact && { contact: { name: contactName, phone: contactPhone } }),
    },
    tz: values.tz,
    positions: values.positions.map(({ id, label, need, skills }) => ({
      ...(id !== undefined && { id }),
      label: label.trim(),
      need: Number(need),
      skills: [...skills],
    })),
    ...(leadUid !== undefined && { leadUid }),
    instructions: values.instructions,
    ...(access !== '' && { access }),
    ...(dress !== '' && { dress }),
    notes: values.notes,
    named: values.how === 'named' ? [...values.named] : [],
    together: values.together,
    ...(values.how === 'team' && values.teamId !== undefined && { teamId: values.teamId }),
    ...(values.how === 'team' && values.thenOthers && { thenOthers: true }),
    ...(values.clientId !== undefined && { clientId: values.clientId }),
  };
}

function trimmed({ contactName, contactPhone, access, dress }: JobFormValues) {
  return {
    contactName: contactName.trim(),
    contactPhone: contactPhone.trim(),
    access: access.trim(),
    dress: dress.trim(),
  };
}

function textErrors(values: JobFormValues): FormErrors {
  const length = values.title.trim().length;
  const errors: Record<string, WrongField> = {};
  if (length < 3 || length > 80) errors['title'] = { wrong: 'title' };
  if (values.type.trim() === '') errors['type'] = { wrong: 'required' };
  for (const field of ['type', 'access', 'instructions', 'dress', 'notes'] as const) {
    const by = values[field].length - LIMITS[field];
    if (by > 0) errors[field] = { wrong: 'tooLong', limit: LIMITS[field], by };
  }
  return errors;
}

function placeErrors({ address, postcode, pin }: JobFormValues, { isPlaceKnown, outOfScope }: FormFacts): FormErrors {
  const typed = address.trim().length;
  return {
    ...(outOfScope && { postcode: { wrong: 'outOfScope', ...outOfScope } }),
    ...((typed < 3 || typed > 200) && { address: { wrong: 'address' } }),
    ...((postcode.trim() === '' || isPlaceKnown === false) && { postcode: { wrong: 'postcode' } }),
    ...(pin && degrees(pin.lat, 90) === undefined && { lat: { wrong: 'latitude' } }),
    ...(pin && degrees(pin.lon, 180) === undefined && { lon: { wrong: 'longitude' } }),
  };
}

function timeErrors(start: Date | undefined, end: Date | undefined, { now, startBefore }: FormFacts): FormErrors {
  const isMoved = start?.getTime() !== startBefore?.getTime();
  return {
    ...(!start && { start: { wrong: 'dateAndTime' } }),
    ...(start && isMoved && isStartInPast(start, now, CONSTANTS) && { start: { wrong: 'past' } }),
    ...(!end && { end: { wrong: 'dateAndTime' } }),
    ...(start && end && end <= start && { end: { wrong: 'endBeforeStart' } }),
  };
}

function positionErrors(positions: readonly PositionValues[]): FormErrors {
  if (positions.length === 0) return { positions: { wrong: 'position' } };
  const errors: Record<string, WrongField> = {};
  for (const [i, { label, need }] of positions.entries()) {
    if (label.trim() === '') errors[`positions.${i}.label`] = { wrong: 'required' };
    if (!isWhole(need, NEED)) errors[`positions.${i}.need`] = { wrong: 'wholeNumber', ...NEED };
  }
  const need = placesNeeded(positions.map((position) => ({ need: Number(position.need) || 0 })));
  const isTooMany = Object.keys(errors).length === 0 && need > CONSTANTS.maxPlaces;
  return isTooMany ? { positions: { wrong: 'tooManyPlaces', need, max: CONSTANTS.maxPlaces } } : errors;
}

function howErrors({ how, named, teamId, welfareMin, waveSize, waitSec }: JobFormValues): FormErrors {
  return {
    ...(how === 'team' && teamId === undefined && { teamId: { wrong: 'required' } }),
    ...(how === 'named' && named.length === 0 && { named: { wrong: 'person' } }),
    ...(isGiven(welfareMin) &&
      !isWhole(welfareMin, WELFARE_MIN) && { welfareMin: { wrong: 'wholeNumber', ...WELFARE_MIN } }),
    ...(waveSize !== '' && !isWhole(waveSize, WAVE_SIZE) && { waveSize: { wrong: 'wholeNumber', ...WAVE_SIZE } }),
    ...(waitSec !== '' && !isWhole(waitSec, WAIT_SEC) && { waitSec: { wrong: 'wholeNumber', ...WAIT_SEC } }),
  };
}

function isGiven(typed: string | undefined): typed is string {
  return typed !== undefined && typed.trim() !== '';
}

function isWhole(typed: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^\d+$/.test(typed.trim()) && Number(typed) >= from && Number(typed) <= to;
}
