import type { Random } from '../simulation/random.ts';
import { branchesOf, type Shape } from './shape.ts';

/** Texts that people and browsers send; for each pattern the first that fits. */
const TEXTS = [
  'sample',
  'sample-key-1',
  'J-000001',
  '1-0',
  'en',
  'ann@example.org',
  '2026-12-01',
  '2026-12-01T09:00:00Z',
  '2026-W50',
  'W12',
  'a'.repeat(32),
  '09:00',
] as const;

function someText({ pattern, minLength = 0, maxLength = 200 }: Shape): string {
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text));
  const found = [...TEXTS, 'a'.repeat(minLength)].find(fits);
  if (found === undefined) throw new Error(`No sample fits ${pattern}.`);
  return found;
}

function someNumber({ type, minimum, exclusiveMinimum, maximum }: Shape, random: Random): number {
  const least = Math.max(minimum ?? -3, exclusiveMinimum === undefined ? -3 : exclusiveMinimum + 1, -1000);
  const most = Math.min(maximum ?? least + 5, least + 5);
  return type === 'integer' ? random.whole(Math.ceil(least), Math.floor(most)) : least;
}

/** What a shape cannot say of a text. */
const BY_NAME: Readonly<Record<string, string>> = { tz: 'Europe/London' };

function someObject({ properties = {}, required = [], additionalProperties, propertyNames }: Shape, random: Random) {
  const stated = Object.entries(properties).flatMap(([name, shape]) => {
    return required.includes(name) || random.chance(0.6)
      ? [[name, BY_NAME[name] ?? someValue(shape, random)] as const]
      : [];
  });
  const isRecord = typeof additionalProperties === 'object' && Object.keys(properties).length === 0;
  if (!isRecord || !random.chance(0.8)) return Object.fromEntries(stated);
  const name = String(propertyNames ? someValue({ type: 'string', ...propertyNames }, random) : 'sample');
  return { [name]: someValue(additionalProperties, random) };
}

function someList({ items = {}, minItems = 0, maxItems = 2 }: Shape, random: Random): unknown[] {
  const length = random.whole(minItems, Math.max(minItems, Math.min(maxItems, minItems + 2)));
  return Array.from({ length }, () => someValue(items, random));
}

/** Something the shape allows. */
export function someValue(shape: Shape, random: Random): unknown {
  const branches = branchesOf(shape);
  if (branches) return someValue(random.pick(branches), random);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return random.pick(shape.enum);
  switch (shape.type) {
    case 'object':
      return someObject(shape, random);
    case 'array':
      return someList(shape, random);
    case 'string':
      return someText(shape);
    case 'integer':
    case 'number':
      return someNumber(shape, random);
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return 'sample';
  }
}
