import type * as z from 'zod';
import type { JobDraft } from '@muster/domain/jobs/jobs.contracts';
import { CLIENTS, TEAM } from './population.ts';
import type { Random } from './random.ts';

export type SentDraft = z.input<typeof JobDraft>;

const HOUR = 3_600_000;

/** Words that nobody may read who has no place: each is looked for in all that others can see. */
export const SECRETS = { address: 'Canary Lane', phone: '+442079460999', contact: 'Zebedee Canary' } as const;

const SITES = [
  { postcode: 'W12 7GF', pin: { lat: 51.507612, lon: -0.221234 } },
  { postcode: 'E15 2EE', pin: { lat: 51.543287, lon: -0.006543 } },
  { postcode: 'SE1 9TG', pin: { lat: 51.504561, lon: -0.086543 } },
] as const;

const POSITIONS = [
  { label: 'Guard', skills: ['security'] },
  { label: 'Steward', skills: ['steward'] },
  { label: 'Helper', skills: [] },
] as const;

/** Of a hundred. */
const MODES = [
  ['broadcast', 67],
  ['direct', 15],
  ['queue', 8],
  ['team', 10],
] as const;

/** Jobs of one seed lie near each other in time, so that they compete for the same people; some leave too little rest. */
export function someDraft(random: Random, base: Date, agents: readonly string[]): SentDraft {
  const urgency = random.pick(['low', 'standard', 'urgent'] as const);
  const start = base.getTime() + random.whole(0, random.chance(0.3) ? 14 : 5) * HOUR;
  const mode = random.weighted(MODES);
  const isDirect = mode === 'direct';
  const site = random.pick(SITES);
  const wanted = random.some(POSITIONS, 0.5);
  return {
    title: 'Retail security',
    type: 'Security',
    urgency,
    mode,
    ...(mode === 'team' && { teamId: TEAM, thenOthers: random.chance(0.5) }),
    ...(random.chance(0.3) && { clientId: random.pick(CLIENTS) }),
    ...(random.chance(0.12) && { fill: 'approve' as const }),
    ...(random.chance(0.3) && { welfareMin: 20 }),
    policy: random.chance(0.2) ? 'everyone' : urgency,
    ...(random.chance(0.5) ? { waveSize: random.whole(1, 4) } : {}),
    ...(random.chance(0.5) ? { waitSec: random.pick([10, 60, 300]) } : {}),
    site: {
      postcode: site.postcode,
      pin: { ...site.pin },
      address: `1 ${SECRETS.address}`,
      contact: { name: SECRETS.contact, phone: SECRETS.phone },
    },
    start: new Date(start).toISOString(),
    end: new Date(start + random.whole(2, 6) * HOUR).toISOString(),
    tz: 'Europe/London',
    positions: (wanted.length > 0 ? wanted : [POSITIONS[2]]).map(({ label, skills }) => ({
      label,
      skills: [...skills],
      need: random.whole(1, 2),
    })),
    instructions: '',
    notes: '',
    named: isDirect && random.chance(0.9) ? random.some(agents, 0.5) : [],
    together: random.chance(0.5),
  };
}
