import * as z from 'zod';
import { contract, Done, Key } from '../contract.ts';
import type { Decision } from '../decision.ts';
import { LANGUAGES } from '../languages.ts';
import { paths } from '../paths.ts';
import { isTimeZone } from '../time/local-day.ts';
import type { AppConfig, OrgConfig } from './settings.ts';

/** What is said of the organisation, and who may come in. What is left out stays. */
export const saveOrganisation = contract({
  name: 'saveOrganisation',
  input: z.strictObject({
    key: Key,
    name: z.string().trim().min(1).max(80).optional(),
    tz: z.string().max(60).optional(),
    languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length).optional(),
    /** Of the office, for people who cannot get on. Empty: none. */
    phone: z.string().trim().max(30).optional(),
    /** Strangers may ask for access. */
    registration: z.boolean().optional(),
  }),
  output: Done,
});

type Change = Omit<z.output<typeof saveOrganisation.input>, 'key'>;

interface OrganisationFacts {
  readonly by: string;
  readonly change: Change;
  readonly org: OrgConfig;
  readonly app: AppConfig;
}

/** Both documents in one commit; the ledger is the one of the office. */
export function decideSaveOrganisation({ by, change, org, app }: OrganisationFacts): Decision<'unknown-time-zone'> {
  if (change.tz !== undefined && !isTimeZone(change.tz)) return { refused: 'unknown-time-zone' };
  const { phone: before, ...known } = app;
  const phone = change.phone ?? before ?? '';
  const next: AppConfig = {
    ...known,
    name: change.name ?? app.name,
    tz: change.tz ?? app.tz,
    languages: change.languages ? [...new Set(change.languages)] : app.languages,
    registration: change.registration ?? app.registration,
    ...(phone !== '' && { phone }),
  };
  const diff = differences(app, next);
  if (Object.keys(diff).length === 0) return { writes: [], audit: [], answer: undefined };
  return {
    writes: [
      { replace: paths.orgConfig, data: { ...org, tz: next.tz } },
      { put: paths.appConfig, data: next },
    ],
    audit: [{ op: 'settings.organisation', by, diff }],
    answer: undefined,
  };
}

const FIELDS = ['name', 'tz', 'languages', 'phone', 'registration'] as const;

function differences(before: AppConfig, next: AppConfig): Readonly<Record<string, readonly unknown[]>> {
  const changed = FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(next[field]));
  return Object.fromEntries(changed.map((field) => [field, [before[field] ?? null, next[field] ?? null]]));
}
