import type { Role } from '@muster/domain/people/roles';

const SECOND_MS = 1000;
const startedAt = Math.floor(Date.now() / SECOND_MS) * SECOND_MS;
const secondsAgo = (seconds: number) => new Date(startedAt - seconds * SECOND_MS);

const TOKEN_ISSUED = secondsAgo(60);

interface Person {
  readonly uid: string;
  readonly role?: Role;
}

/** Who asks. `insider` is the agent whose document it is: owner, in the crew, and asked; `asked agent` is only asked. */
export const ACTORS = {
  'signed out': undefined,
  pending: { uid: 'pending' },
  requester: { uid: 'requester', role: 'requester' },
  agent: { uid: 'outside', role: 'agent' },
  'asked agent': { uid: 'asked', role: 'agent' },
  insider: { uid: 'inside', role: 'agent' },
  dispatcher: { uid: 'dispatcher', role: 'dispatcher' },
  supervisor: { uid: 'supervisor', role: 'supervisor' },
  admin: { uid: 'admin', role: 'admin' },
  'reinstated dispatcher': { uid: 'reinstated', role: 'dispatcher' },
  'suspended dispatcher with an old token': { uid: 'suspended-dispatcher', role: 'dispatcher' },
  'suspended supervisor with an old token': { uid: 'suspended-supervisor', role: 'supervisor' },
  'suspended admin with an old token': { uid: 'suspended-admin', role: 'admin' },
  'admin suspended in the second of the token': { uid: 'same-second', role: 'admin' },
} as const satisfies Record<string, Person | undefined>;

export type Actor = keyof typeof ACTORS;

const isActor = (name: string): name is Actor => name in ACTORS;
export const EVERYONE: readonly Actor[] = Object.keys(ACTORS).filter(isActor);

/** `config/blocked` for the people above. */
export const BLOCKED = {
  reinstated: secondsAgo(90),
  'suspended-dispatcher': secondsAgo(30),
  'suspended-supervisor': secondsAgo(30),
  'suspended-admin': secondsAgo(30),
  'same-second': TOKEN_ISSUED,
};

/** An unsigned token: emulators take it, nothing else does. */
export function tokenOf(actor: Actor, projectId: string): { readonly token?: string } {
  const person: Person | undefined = ACTORS[actor];
  if (person === undefined) return {};
  const claims = {
    sub: person.uid,
    user_id: person.uid,
    email: `${person.uid}@muster.test`,
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    auth_time: secondsAgo(3600).getTime() / SECOND_MS,
    iat: TOKEN_ISSUED.getTime() / SECOND_MS,
    exp: startedAt / SECOND_MS + 3600,
    firebase: { sign_in_provider: 'custom', identities: {} },
    ...(person.role === undefined ? {} : { role: person.role }),
  };
  return { token: `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims)}.` };
}

function base64(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
