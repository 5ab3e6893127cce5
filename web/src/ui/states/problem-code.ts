const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short code to quote to the office: the same problem has the same code. */
export function problemCode(error: unknown): string {
  const told =
    error instanceof Error
      ? `${error.name} ${'code' in error ? String(error.code) : ''} ${error.message}`
      : String(error);
  let hash = FNV_START;
  for (const letter of told) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  return `M-${hash.toString(16).toUpperCase().padStart(8, '0').slice(0, 4)}`;
}
