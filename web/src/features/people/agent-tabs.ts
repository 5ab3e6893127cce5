import * as z from 'zod';

export const AGENT_TABS = ['overview', 'availability', 'jobs', 'figures', 'certificates', 'delivery'] as const;
export type AgentTab = (typeof AGENT_TABS)[number];

/** Which part of an agent is shown; part of the address. */
export const AgentTabChoice = z.object({ tab: z.enum(AGENT_TABS).default('overview').catch('overview') });
