import '@muster/domain/time/temporal-global';
import { ROLES, type Role } from '@muster/domain/people/roles';
import type * as z from 'zod';
import * as deployed from '../../functions/src/index.ts';
import type { Answered, Asked, Token, Who } from '../../functions/src/platform/callable.ts';
import type { Instance } from '../../functions/src/platform/instance.ts';
import { withChanceAndTimeOf } from '../simulation/chance-and-time.ts';
import { Random } from '../simulation/random.ts';
import { sumCounts, type Counts } from '../simulation/tally.ts';
import type { Found } from './found.ts';
import { someValue } from './sample.ts';
import { shapeOf, type Shape } from './shape.ts';
import { spoil } from './spoil.ts';
import { Field } from './field.ts';

interface Callable {
  readonly who: Who;
  readonly contract: { readonly name: string; readonly input: z.ZodType };
  answer(instance: Instance, asked: Asked): Promise<Answered>;
}

interface Door {
  readonly name: string;
  readonly callable: Callable;
  readonly shape: Shape;
}

/** So often a sample is made anew until it meets what a shape cannot say, such as an end after its beginning. */
const TRIES = 200;
/** Few enough that nobody is too fast: a limit counts by the clock of the machine. */
const CALLS_A_FIELD = 120;

const DOORS: readonly Door[] = Object.entries(deployed).flatMap(([name, value]): Door[] =>
  'contract' in value ? [{ name, callable: value, shape: shapeOf(value.contract.input) }] : [],
);

/** An input that the contract takes. */
function validInput({ name, callable, shape }: Door, random: Random): unknown {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const sample = someValue(shape, random);
    if (callable.contract.input.safeParse(sample).success) return sample;
  }
  throw new Error(`No valid input for ${name} was found.`);
}

type Said = string;

function saidOf(answered: Answered): Said {
  if ('result' in answered) return 'answered';
  return answered.error.details.reason ?? answered.error.code;
}

/** Whatever was said after the door, it was let in. */
const AT_THE_DOOR: readonly Said[] = ['invalid-argument', 'unauthenticated', 'internal', 'unavailable', 'rate'];

class Fuzz {
  readonly tried: Counts = {};
  readonly wrong: string[] = [];
  twins = 0;
  readonly #random: Random;
  readonly #field: Field;

  constructor(random: Random, field: Field) {
    this.#random = random;
    this.#field = field;
  }

  async once(): Promise<void> {
    const door = this.#random.pick(DOORS);
    const input = validInput(door, this.#random);
    const kind = this.#random.weighted([
      ['shape', 6],
      ['caller', 2],
      ['state', 2],
    ] as const);
    if (kind === 'shape') await this.#shape(door, input);
    else if (kind === 'caller') await this.#caller(door, input);
    else await this.#state();
  }

  /** Broken in one place it is no input; whole, it is let in. */
  async #shape(door: Door, input: unknown): Promise<void> {
    const spoilt = spoil(door.shape, input, this.#random);
    if (!spoilt) return;
    this.#count(`shape: ${spoilt.kind}`);
    const said = await this.#call(door, spoilt.input, this.#rightful(door));
    const where = spoilt.path.join('.');
    if (said !== 'invalid-argument') this.#blame(door, `${where} ${spoilt.kind}`, said, spoilt.input);
    await this.#twin(door, input);
  }

  async #twin(door: Door, input: unknown): Promise<void> {
    const said = await this.#call(door, input, this.#rightful(door));
    if (AT_THE_DOOR.includes(said)) this.#blame(door, 'unchanged', said, input);
    else this.twins += 1;
  }

  /** The same, sent by somebody who may not. */
  async #caller(door: Door, input: unknown): Promise<void> {
    const { who } = door.callable;
    if (who === 'open') return;
    const others = ROLES.filter((role) => !who.includes(role));
    const wrongs: (readonly [what: string, token: Token | undefined, expected: Said])[] = [
      ['nobody', undefined, 'unauthenticated'],
      ['somebody without a role', this.#token(undefined), 'account-not-active'],
      ['a role that is none', this.#token('owner'), 'account-not-active'],
      ['somebody suspended', this.#field.suspended(this.#random.pick(who)), 'account-not-active'],
      ...others.map((role) => [`the role ${role}`, this.#token(role), 'forbidden'] as const),
    ];
    const [what, token, expected] = this.#random.pick(wrongs);
    this.#count(`caller: ${what}`);
    const said = await this.#call(door, input, token);
    if (said !== expected) this.#blame(door, `sent by ${what}`, said, input);
  }

  /** A call that fits the moment, changed where it names something: whatever is said, every rule still holds. */
  async #state(): Promise<void> {
    const { field, call, said } = await this.#field.misled(this.#random);
    this.#count(`state: another ${field}`);
    if (said !== undefined) this.wrong.push(`${call.name} with another ${field}: ${said}`);
  }

  async #call({ callable }: Door, data: unknown, token: Token | undefined): Promise<Said> {
    // As it is sent: what JSON cannot say never arrives.
    const sent: unknown = JSON.parse(JSON.stringify(data));
    const asked = { data: sent, ...(token && { token }), address: this.#field.anAddress() };
    return saidOf(await this.#field.serve((instance) => callable.answer(instance, asked)));
  }

  #rightful({ callable: { who } }: Door): Token | undefined {
    return who === 'open' ? undefined : this.#token(this.#random.pick(who));
  }

  #token(role: Role | 'owner' | undefined): Token {
    return this.#field.token(role);
  }

  #count(kind: string): void {
    this.tried[kind] = (this.tried[kind] ?? 0) + 1;
  }

  #blame({ name }: Door, what: string, said: Said, input: unknown): void {
    this.wrong.push(`${name}, ${what}: ${said}; ${JSON.stringify(input).slice(0, 300)}`);
  }
}

/** Some of them, in an organisation of their own. */
async function fuzzField(count: number, seed: number): Promise<Found> {
  const field = new Field(seed);
  const fuzz = new Fuzz(new Random(seed), field);
  await withChanceAndTimeOf(field.timeline, new Random(seed + 1), async () => {
    await field.begin();
    for (let n = 0; n < count; n += 1) await fuzz.once();
  });
  const { tried, twins, wrong } = fuzz;
  return { tried, twins, wrong: [...wrong, ...field.broken()] };
}

/** So many inputs of callables, each a valid one changed in one place. */
export async function fuzzInputs(count: number, seed: number, say: (done: number) => void): Promise<Found> {
  const found: Found[] = [];
  const fields = Array.from({ length: Math.ceil(count / CALLS_A_FIELD) }, (_, n) => n * CALLS_A_FIELD);
  for (const done of fields) {
    found.push(await fuzzField(Math.min(CALLS_A_FIELD, count - done), seed + done));
    say(done + CALLS_A_FIELD);
  }
  return {
    tried: sumCounts(found.map(({ tried }) => tried)),
    twins: found.reduce((sum, { twins }) => sum + twins, 0),
    wrong: found.flatMap(({ wrong }) => wrong),
  };
}
