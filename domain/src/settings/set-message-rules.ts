import { CONSTANTS } from '../constants.ts';
import type { Decision, Write } from '../decision.ts';
import { paths } from '../paths.ts';
import type { AppConfig, OrgConfig } from './settings.ts';

interface MessageRules {
  readonly quietFromMin: number;
  readonly quietToMin: number;
  readonly pushesPerHour: number;
  readonly drillMin: number;
}

interface RulesFacts {
  readonly org: OrgConfig | undefined;
  readonly app: AppConfig | undefined;
  readonly rules: MessageRules;
  readonly by: string;
}

const NAMES = ['quietFromMin', 'quietToMin', 'pushesPerHour', 'drillMin'] as const;

/** For everybody who chose nothing of their own. Told to the web too, which explains with them. */
export function decideSetMessageRules({ org, app, rules, by }: RulesFacts): Decision<'not-found'> {
  if (!org || !app) return { refused: 'not-found' };
  const changed = NAMES.filter((name) => rules[name] !== (org.constants[name] ?? CONSTANTS[name]));
  if (changed.length === 0) return { writes: [], audit: [], answer: undefined };
  const diff = Object.fromEntries(changed.map((name) => [name, [org.constants[name] ?? CONSTANTS[name], rules[name]]]));
  const own = Object.fromEntries(NAMES.map((name) => [name, rules[name]]));
  const writes: Write[] = [
    { replace: paths.orgConfig, data: { ...org, constants: { ...org.constants, ...own } } },
    { replace: paths.appConfig, data: { ...app, constants: { ...app.constants, ...own } } },
  ];
  return { writes, audit: [{ op: 'settings.messages', by, diff }], answer: undefined };
}
