import { parse, validOutcode } from 'postcode';

export interface Postcode {
  /** As people write it: capitals and one space. */
  readonly text: string;
  /** The district, all that an offer may show. */
  readonly outward: string;
}

/** Reads a full postcode or a district alone, in any spelling. Undefined when it is neither. */
export function readPostcode(typed: string): Postcode | undefined {
  const full = parse(typed.trim());
  if (full.valid) return { text: full.postcode, outward: full.outcode };

  const district = typed.replaceAll(/\s/g, '').toUpperCase();
  return validOutcode(district) ? { text: district, outward: district } : undefined;
}
