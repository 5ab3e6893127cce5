/** A fresh idempotency key: one per intent of a person, however often it is sent. */
export function newKey(): string {
  return crypto.randomUUID();
}
