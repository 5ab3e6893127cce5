/** By skill; `until` is empty while no day is chosen. */
export type TypedCerts = Readonly<Record<string, { readonly until: string; readonly number?: string | undefined }>>;

type SentCerts = Record<string, { until: string; number?: string }>;

/** Certificates of these skills; undefined while one of them has no day. */
export function certsToSend(skillIds: readonly string[], typed: TypedCerts): SentCerts | undefined {
  const sent: SentCerts = {};
  for (const id of skillIds) {
    const { until, number = '' } = typed[id] ?? { until: '' };
    if (until === '') return undefined;
    sent[id] = { until, ...(number.trim() !== '' && { number: number.trim() }) };
  }
  return sent;
}
