import type { Decision } from '../decision.ts';
import { paths } from '../paths.ts';
import type { OrgConfig } from './settings.ts';

interface SendingFacts {
  readonly org: OrgConfig | undefined;
  readonly on: boolean;
  readonly reason: string;
  readonly by: string;
}

export function isSendingStopped({ push, mail, sms = true }: OrgConfig['switches']): boolean {
  return !push && !mail && !sms;
}

/** All channels at once. What is due waits, and leaves once it is on again as long as it is of use. */
export function decideSetSending({ org, on, reason, by }: SendingFacts): Decision<'not-found'> {
  if (!org) return { refused: 'not-found' };
  const { switches } = org;
  if (on ? switches.push && switches.mail && switches.sms !== false : isSendingStopped(switches)) {
    return { writes: [], audit: [], answer: undefined };
  }
  const next = { ...switches, push: on, mail: on, sms: on };
  return {
    writes: [{ replace: paths.orgConfig, data: { ...org, switches: next } }],
    audit: [{ op: on ? 'sending.resumed' : 'sending.stopped', by, ...(reason !== '' && { diff: { reason } }) }],
    answer: undefined,
  };
}
