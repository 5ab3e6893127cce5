import type { Point } from '@muster/domain/geo/distance';

export const PIN_KINDS = ['site', 'home', 'en_route', 'on_site', 'other'] as const;
export type PinKind = (typeof PIN_KINDS)[number];

export interface MapPin extends Point {
  readonly id: string;
  readonly kind: PinKind;
  /** Written beside the pin. */
  readonly label: string;
}

/** What a map shows. Whatever is on it is also said in words beside it. */
export interface MapDrawing {
  readonly pins: readonly MapPin[];
  /** How far somebody goes. */
  readonly circle?: { readonly around: Point; readonly km: number };
  /** Straight from one place to the next. */
  readonly route?: readonly Point[];
}
