import type { ConstantName } from '../constants.ts';
import { CONSTANTS } from '../constants.ts';
import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import { SETTINGS, wrongSettings, type Overrides, type SettingsSection } from './sections.ts';
import type { AppConfig, OrgConfig } from './settings.ts';

export interface SaveSettingsFacts {
  readonly by: string;
  readonly section: SettingsSection;
  readonly values: Overrides;
  readonly org: OrgConfig;
  readonly app: AppConfig;
}

type Answer = { readonly changed: string[] };

/** Both what the server decides by and what screens explain it with; the change itself is in the audit. */
export function decideSaveSettings(facts: SaveSettingsFacts): Decision<'bad-setting', Answer> {
  const { by, section, values, org, app } = facts;
  const [wrong] = wrongSettings(section, values, org.constants);
  if (wrong) {
    const args = wrong.wrong === 'range' ? { min: wrong.min, max: wrong.max } : { than: wrong.than };
    return { refused: 'bad-setting', args: { name: wrong.name, ...args } };
  }
  const names: readonly ConstantName[] = SETTINGS[section].map(({ name }) => name);
  const was = (name: ConstantName) => org.constants[name] ?? CONSTANTS[name];
  const is = (name: ConstantName) => values[name] ?? CONSTANTS[name];
  const changed = names.filter((name) => was(name) !== is(name));
  if (changed.length === 0) return { writes: [], audit: [], answer: { changed: [] } };

  const diff = Object.fromEntries(changed.map((name) => [name, [was(name), is(name)]]));
  return {
    writes: [
      { replace: paths.orgConfig, data: { ...org, constants: stated(org.constants, names, values) } },
      { update: paths.appConfig, data: { constants: stated(app.constants, names, values) } },
    ],
    audit: [{ op: `settings.${section}`, by, diff }],
    answer: { changed: [...changed] },
  };
}

/** Only what differs from the product's own numbers is kept. */
function stated(before: Overrides, names: readonly ConstantName[], values: Overrides): Overrides {
  const others = Object.entries(before).filter(([name]) => !names.some((each) => each === name));
  const own = names.flatMap((name) => {
    const value = values[name];
    return value === undefined || value === CONSTANTS[name] ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...others, ...own]);
}
