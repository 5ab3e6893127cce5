import { GeoPoint, Timestamp } from 'firebase/firestore';

/** Firestore's own kinds of value become those of the domain: `Date`, and `{lat, lon}`. */
export function fromFirestore(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (value instanceof GeoPoint) return { lat: value.latitude, lon: value.longitude };
  if (Array.isArray(value)) return value.map(fromFirestore);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromFirestore(inner)]));
}
