import type { Fields } from '@muster/domain/decision';

/** Plain data as the REST interface of Firestore wants it. */
export function fieldsOnTheWire(data: Fields): Record<string, unknown> {
  const present = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, onTheWire(value)]));
}

export function onTheWire(value: unknown): unknown {
  if (value === null) return { nullValue: null };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { integerValue: value } : { doubleValue: value };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(onTheWire) } };
  if (isFields(value)) return { mapValue: { fields: fieldsOnTheWire(value) } };
  throw new Error(`Firestore holds no ${typeof value}`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
