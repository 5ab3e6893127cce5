import { USUAL_BASE } from '@muster/domain/local-suite';

const LOWEST = 1024;
const HIGHEST = 64_000;

/** The base a person asked for with `--ports`. */
export function chooseBase(asked: string | undefined): number {
  if (asked === undefined) return USUAL_BASE;
  const base = Number(asked);
  if (Number.isInteger(base) && base >= LOWEST && base <= HIGHEST) return base;
  throw new Error(`--ports wants a number from ${LOWEST} to ${HIGHEST}, such as 15000, not "${asked}".`);
}
