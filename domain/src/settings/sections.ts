import * as z from 'zod';
import { CONSTANTS, constantsWith, type ConstantName, type Constants } from '../constants.ts';
import { contract, Key } from '../contract.ts';

/** One number that an organisation may set. Parts of one are shares, shown in per cent; a clock is a minute of the local day. */
export interface Setting<Name extends ConstantName = SettingName> {
  readonly name: Name;
  readonly min: number;
  readonly max: number;
  readonly unit: 'people' | 'times' | 'km' | 'metres' | 'minutes' | 'seconds' | 'share' | 'clock';
}

/** What can be set, by the section of the settings page it stands in. */
export const SETTINGS = {
  dispatch: [
    { name: 'standbyShare', min: 0, max: 1, unit: 'share' },
    { name: 'standbyMin', min: 0, max: 10, unit: 'people' },
    { name: 'standbyMax', min: 0, max: 50, unit: 'people' },
    { name: 'standbyFreshMin', min: 0, max: 1440, unit: 'minutes' },
    { name: 'maxReachKm', min: 1, max: 300, unit: 'km' },
    { name: 'agentMaxKm', min: 1, max: 300, unit: 'km' },
    { name: 'maxOffersPerJob', min: 1, max: 10, unit: 'times' },
    { name: 'maxOffersPerJobUrgent', min: 1, max: 10, unit: 'times' },
    { name: 'maxOpenOffers', min: 1, max: 100, unit: 'times' },
    { name: 'minReplyMin', min: 1, max: 240, unit: 'minutes' },
    { name: 'dutyWindowMin', min: 30, max: 1440, unit: 'minutes' },
    { name: 'planUntilAfterStartMin', min: 0, max: 240, unit: 'minutes' },
    { name: 'restBetweenMin', min: 0, max: 1440, unit: 'minutes' },
    { name: 'dutyPeriodMin', min: 240, max: 1440, unit: 'minutes' },
    { name: 'weekWorkMin', min: 600, max: 10_080, unit: 'minutes' },
    { name: 'arrivalGraceMin', min: 0, max: 120, unit: 'minutes' },
    { name: 'noShowAfterMin', min: 5, max: 240, unit: 'minutes' },
  ],
  reconfirm: [
    { name: 'reconfirmLaterMin', min: 1, max: 1440, unit: 'minutes' },
    { name: 'reconfirmEarlierMin', min: 1, max: 1440, unit: 'minutes' },
    { name: 'reconfirmShorterMin', min: 1, max: 1440, unit: 'minutes' },
    { name: 'reconfirmLongerMin', min: 1, max: 1440, unit: 'minutes' },
    { name: 'reconfirmMetres', min: 0, max: 100_000, unit: 'metres' },
    { name: 'reconfirmShare', min: 0, max: 1, unit: 'share' },
    { name: 'reconfirmLeastMin', min: 1, max: 1440, unit: 'minutes' },
    { name: 'reconfirmMostMin', min: 1, max: 10_080, unit: 'minutes' },
    { name: 'reconfirmStopMin', min: 0, max: 1440, unit: 'minutes' },
    { name: 'mergeEditsSec', min: 0, max: 600, unit: 'seconds' },
  ],
  withdraw: [
    { name: 'freeCutOffMin', min: 0, max: 20_160, unit: 'minutes' },
    { name: 'hardCutOffMin', min: 0, max: 2880, unit: 'minutes' },
    { name: 'undoSec', min: 0, max: 600, unit: 'seconds' },
  ],
  reminders: [
    { name: 'remindFirstMin', min: 60, max: 10_080, unit: 'minutes' },
    { name: 'remindLastMin', min: 15, max: 1440, unit: 'minutes' },
    { name: 'overdueAfterEndMin', min: 0, max: 1440, unit: 'minutes' },
  ],
  quiet: [
    { name: 'quietFromMin', min: 0, max: 1439, unit: 'clock' },
    { name: 'quietToMin', min: 0, max: 1439, unit: 'clock' },
  ],
  messages: [
    { name: 'pushesPerHour', min: 1, max: 60, unit: 'times' },
    { name: 'missesUntilSuspect', min: 1, max: 10, unit: 'times' },
    { name: 'drillMin', min: 1, max: 120, unit: 'minutes' },
  ],
} as const satisfies Record<string, readonly Setting<ConstantName>[]>;

export type SettingName = (typeof SETTINGS)[keyof typeof SETTINGS][number]['name'];

export type SettingsSection = keyof typeof SETTINGS;
export const SETTINGS_SECTIONS = [
  'dispatch',
  'reconfirm',
  'withdraw',
  'reminders',
  'quiet',
  'messages',
] as const satisfies readonly SettingsSection[];

/** What must not be more than what. */
const AT_MOST: readonly (readonly [SettingName, SettingName])[] = [
  ['standbyMin', 'standbyMax'],
  ['agentMaxKm', 'maxReachKm'],
  ['reconfirmLeastMin', 'reconfirmMostMin'],
  ['hardCutOffMin', 'freeCutOffMin'],
  ['remindLastMin', 'remindFirstMin'],
];

export type Overrides = Readonly<Partial<Record<string, number>>>;

/** Why one number cannot be set: out of its range, not whole, or more than another that bounds it. */
export type WrongSetting =
  | { readonly name: SettingName; readonly wrong: 'range'; readonly min: number; readonly max: number }
  | { readonly name: SettingName; readonly wrong: 'more'; readonly than: SettingName };

export function wrongSettings(section: SettingsSection, values: Overrides, before: Overrides): WrongSetting[] {
  const known: readonly Setting[] = SETTINGS[section];
  const out = known.flatMap(({ name, min, max, unit }): WrongSetting[] => {
    const value = values[name] ?? CONSTANTS[name];
    const isInRange = value >= min && value <= max && (unit === 'share' || Number.isInteger(value));
    return isInRange ? [] : [{ name, wrong: 'range', min, max }];
  });
  const all: Constants = constantsWith({ ...before, ...values });
  const names = known.map(({ name }) => name);
  const more = AT_MOST.flatMap(([name, than]): WrongSetting[] => {
    return names.includes(name) && all[name] > all[than] ? [{ name, wrong: 'more', than }] : [];
  });
  return out.length > 0 ? out : more;
}

/** States one section anew; what is left out goes back to the product's own number. */
export const saveSettings = contract({
  name: 'saveSettings',
  input: z.strictObject({
    section: z.enum(SETTINGS_SECTIONS),
    values: z.record(z.string().max(40), z.number()),
    key: Key,
  }),
  output: z.strictObject({ changed: z.array(z.string()) }),
});
