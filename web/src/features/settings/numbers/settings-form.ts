import { CONSTANTS } from '@muster/domain/constants';
import {
  SETTINGS,
  wrongSettings,
  type Overrides,
  type Setting,
  type SettingName,
  type SettingsSection,
  type WrongSetting,
} from '@muster/domain/settings/sections';
import { clockOf, minuteOf } from '../../../ui/minute-of-day.ts';

/** What stands in the fields, as it was typed; shares in per cent. */
export type TypedSettings = Readonly<Record<string, string>>;

export function settingsOf(section: SettingsSection): readonly Setting[] {
  return SETTINGS[section];
}

/** A number as people read and type it. */
export function shown({ unit }: Pick<Setting, 'unit'>, value: number): number | string {
  if (unit === 'clock') return clockOf(value);
  return unit === 'share' ? Math.round(value * 100) : value;
}

function numberIn({ unit }: Pick<Setting, 'unit'>, text: string): number {
  if (unit === 'clock') return minuteOf(text) ?? Number.NaN;
  const number = text === '' ? Number.NaN : Number(text.replace(',', '.'));
  return unit === 'share' ? number / 100 : number;
}

export function typedOf(section: SettingsSection, overrides: Overrides): TypedSettings {
  return Object.fromEntries(
    settingsOf(section).map((setting) => {
      return [setting.name, String(shown(setting, overrides[setting.name] ?? CONSTANTS[setting.name]))];
    }),
  );
}

export type ReadSettings =
  { readonly values: Record<string, number> } | { readonly wrong: ReadonlyMap<SettingName, WrongSetting> };

/** The numbers of a section, or what is wrong with each. */
export function readSettings(section: SettingsSection, typed: TypedSettings, before: Overrides): ReadSettings {
  const values = Object.fromEntries(
    settingsOf(section).map((setting) => [setting.name, numberIn(setting, (typed[setting.name] ?? '').trim())]),
  );
  const wrong = wrongSettings(section, values, before);
  return wrong.length === 0 ? { values } : { wrong: new Map(wrong.map((each) => [each.name, each])) };
}

export function isChanged(a: TypedSettings, b: TypedSettings): boolean {
  return Object.keys(a).some((name) => a[name]?.trim() !== b[name]?.trim());
}
