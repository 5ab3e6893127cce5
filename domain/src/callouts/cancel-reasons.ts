/** The usual ones have their own words in every language; another is told as it was written. */
export const CANCEL_REASONS = ['customer', 'weather', 'too-few', 'not-needed', 'other'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const MESSAGE_OF_CANCEL = {
  customer: 'cancelledByCustomer',
  weather: 'cancelledForWeather',
  'too-few': 'cancelledTooFew',
  'not-needed': 'cancelledNotNeeded',
  other: 'jobCancelled',
} as const satisfies Record<CancelReason, string>;
