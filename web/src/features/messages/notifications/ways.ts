import { isStaff, type Role } from '@muster/domain/people/roles';
import type { Channel, MessageGroup, Mutes } from '@muster/domain/people/prefs';

const OF_AGENTS = ['offer', 'job', 'reminder', 'week', 'message'] as const satisfies readonly MessageGroup[];
const OF_STAFF = ['desk', 'job', 'message'] as const satisfies readonly MessageGroup[];

/** What somebody in this role is ever told. */
export function groupsFor(role: Role): readonly MessageGroup[] {
  return isStaff(role) ? OF_STAFF : OF_AGENTS;
}

export function withWay(mutes: Mutes, group: MessageGroup, channel: Channel, on: boolean): Mutes {
  const others = (mutes[group] ?? []).filter((one) => one !== channel);
  return { ...mutes, [group]: on ? others : [...others, channel] };
}
