/** A place as it is typed: address and postcode, and the pin when it is set by hand. */
export interface PlaceDraft {
  readonly address: string;
  readonly postcode: string;
  readonly pin?: { readonly lat: string; readonly lon: string } | undefined;
}

export const NO_PLACE: PlaceDraft = { address: '', postcode: '' };

export interface Pin {
  readonly lat: number;
  readonly lon: number;
}

/** The pin as numbers; undefined without one or while it is not on the globe. */
export function pinOf(place: PlaceDraft): Pin | undefined {
  const lat = degrees(place.pin?.lat, 90);
  const lon = degrees(place.pin?.lon, 180);
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/** Undefined when it is no number between minus and plus `most`. */
export function degrees(typed: string | undefined, most: number): number | undefined {
  const number = typed === undefined || typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.'));
  return Math.abs(number) <= most ? number : undefined;
}
