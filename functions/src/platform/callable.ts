import { CONSTANTS } from '@muster/domain/constants';
import type { Contract } from '@muster/domain/contract';
import { isRefused, type Refused } from '@muster/domain/decision';
import { Scope } from '@muster/domain/people/person';
import { ROLES, type Actor, type Role } from '@muster/domain/people/roles';
import { REGION } from '@muster/domain/region';
import type { defineSecret } from 'firebase-functions/params';
import {
  HttpsError,
  onCall,
  type CallableFunction,
  type CallableOptions,
  type CallableRequest,
} from 'firebase-functions/v2/https';
import * as z from 'zod';
import { askedOnce } from './asked-once.ts';
import { isBlocked } from './blocked.ts';
import { isAppCheckEnforced } from './environment.ts';
import { badFields, inputError, NOT_SIGNED_IN, refusalError, unexpectedError, type SaidError } from './errors.ts';
import type { Instance } from './instance.ts';
import { isAddressTooFast, isPersonTooFast } from './rate.ts';
import { RECEIPTS_KEY } from './receipt-mac.ts';
import { outsideScope } from './scope.ts';
import { theInstance } from './the-instance.ts';

const MOST_BYTES = 64 * 1024;

/** Roles that may call; `open`: also people who are signed out, limited per address. */
export type Who = readonly Role[] | 'open';

/** What a verified token says. */
export interface Token {
  readonly uid: string;
  readonly role?: unknown;
  readonly z?: unknown;
  readonly s?: unknown;
  /** Seconds, as tokens have it. */
  readonly iat: number;
}

export interface Asked {
  readonly data: unknown;
  readonly token?: Token | undefined;
  readonly address?: string | undefined;
}

export type Answered = { readonly result: unknown } | { readonly error: SaidError };

export interface Handled<Input> {
  readonly input: Input;
  readonly actor: Actor;
  readonly now: Date;
}

type Handle<Input extends z.ZodType, Output extends z.ZodType> = (
  instance: Instance,
  asked: Handled<z.output<Input>>,
) => Promise<z.output<Output> | Refused>;

/** A deployed callable, and the same without HTTP for tests and the simulation. */
export interface Defined<Input extends z.ZodType, Output extends z.ZodType> {
  readonly contract: Contract<string, Input, Output>;
  readonly who: Who;
  /** The business alone: nothing is checked. */
  readonly handle: Handle<Input, Output>;
  /** All that happens to a call after its token was verified. Never throws. */
  answer(instance: Instance, asked: Asked): Promise<Answered>;
}

const RoleClaim = z.enum(ROLES).optional().catch(undefined);
const ZoneClaim = z.string().optional().catch(undefined);
const ScopeClaim = Scope.optional().catch(undefined);
/** Nobody: who calls an open callable without being signed in. */
const SIGNED_OUT: Actor = { uid: '' };

function actorOf({ uid, role: roleClaim, z: zoneClaim, s: scopeClaim }: Token): Actor {
  const role = RoleClaim.parse(roleClaim);
  const zoneId = ZoneClaim.parse(zoneClaim);
  const scope = ScopeClaim.parse(scopeClaim);
  return { uid, ...(role && { role }), ...(zoneId !== undefined && { zoneId }), ...(scope && { scope }) };
}

interface Door {
  readonly who: Who;
  readonly openPerMinute: number;
}

/** The actor, or why not. */
async function admit(
  instance: Instance,
  name: string,
  { who, openPerMinute }: Door,
  asked: Asked,
): Promise<Actor | SaidError> {
  const { token, address = 'unknown' } = asked;
  if (who === 'open') {
    const isTooFast = await isAddressTooFast(instance, name, address, openPerMinute);
    if (isTooFast) return refusalError({ refused: 'rate' });
    return token ? actorOf(token) : SIGNED_OUT;
  }
  if (!token) return NOT_SIGNED_IN;
  const actor = actorOf(token);
  if (!actor.role || (await isBlocked(instance, token.uid, new Date(token.iat * 1000)))) {
    return refusalError({ refused: 'account-not-active' });
  }
  if (!who.includes(actor.role)) return refusalError({ refused: 'forbidden' });
  return (await isPersonTooFast(instance, actor.uid)) ? refusalError({ refused: 'rate' }) : actor;
}

async function answer<Input extends z.ZodType, Output extends z.ZodType>(
  { contract, handle, ...door }: Omit<Defined<Input, Output>, 'answer'> & Door,
  instance: Instance,
  asked: Asked,
): Promise<Answered> {
  try {
    const [actor, now] = await Promise.all([admit(instance, contract.name, door, asked), instance.clock.now()]);
    if ('code' in actor) return { error: actor };
    const input = contract.input.safeParse(asked.data);
    if (!input.success) return { error: inputError(input.error) };

    const place = contract.within?.(input.data);
    const outside = place === undefined ? undefined : await outsideScope(instance, actor, place);
    if (outside) return { error: refusalError(outside) };
    const said = await handle(instance, { input: input.data, actor, now });
    if (isSaidNo(said)) return { error: refusalError(said) };
    return { result: z.encode(contract.output, said) };
  } catch (error) {
    return { error: unexpectedError(error, contract.name) };
  }
}

function isSaidNo(said: unknown): said is Refused {
  return typeof said === 'object' && said !== null && isRefused(said);
}

/** Google appends the caller's address to whatever the caller claims. */
function addressOf({ headers, ip }: CallableRequest['rawRequest']): string | undefined {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  return forwarded.split(',').at(-1)?.trim() || ip;
}

async function answerHttp(
  definition: Pick<Defined<z.ZodType, z.ZodType>, 'answer'>,
  { data, auth, rawRequest }: CallableRequest<unknown>,
): Promise<unknown> {
  const size = rawRequest.rawBody?.length ?? 0;
  const token = auth && { ...auth.token, uid: auth.uid, iat: auth.token.iat };
  const said =
    size > MOST_BYTES
      ? { error: badFields([{ field: '', message: 'is larger than 64 KB' }]) }
      : await definition.answer(theInstance(), { data, token, address: addressOf(rawRequest) });
  if ('result' in said) return withoutUndefined(said.result);
  throw new HttpsError(said.error.code, said.error.message, said.error.details);
}

/** Firebase sends `undefined` as null, which no contract expects: what is left out must not arrive at all. */
function withoutUndefined(result: unknown): unknown {
  return result === undefined ? null : JSON.parse(JSON.stringify(result));
}

type SecretParam = ReturnType<typeof defineSecret>;

interface More {
  readonly secrets?: readonly SecretParam[];
  /** Of one address, where people who are signed out may call. */
  readonly openPerMinute?: number;
}

/** One callable: who may call it, what it takes and gives, what it does, and the secrets it needs for that. */
export function defineCallable<Input extends z.ZodType, Output extends z.ZodType>(
  contract: Contract<string, Input, Output>,
  who: Who,
  handle: Handle<Input, Output>,
  { secrets = [], openPerMinute = CONSTANTS.openCallsPerMinute }: More = {},
): CallableFunction<unknown, Promise<unknown>> & Defined<Input, Output> {
  const definition = { contract, who, handle };
  const answered = (instance: Instance, asked: Asked) => answer({ ...definition, openPerMinute }, instance, asked);
  const options: CallableOptions = {
    region: REGION,
    concurrency: 500,
    memory: '512MiB',
    enforceAppCheck: isAppCheckEnforced(),
    secrets: [RECEIPTS_KEY, ...secrets],
  };
  const deployed = onCall(options, (request: CallableRequest<unknown>) => answerHttp({ answer: answered }, request));
  return Object.assign(askedOnce(deployed), { ...definition, answer: answered });
}
