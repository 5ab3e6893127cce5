import type { Refusal } from '@muster/domain/refusal';

/** What a person reads when the server said no. Every word of `refusal.ts` has its sentence. */
export const texts = {
  'account-not-active': 'This account is switched off. Ask your office.',
  forbidden: 'Your role does not allow this.',
  'not-found': 'This is not here any more.',
  stale: 'Someone changed this in the meantime. Look at it again.',
  busy: 'Too many people wanted this at the same moment. Try again.',
  rate: 'Too many tries. Wait a minute.',
  'start-in-past': 'This time is in the past. Choose now or later.',
  'bad-window': 'The end must come after the start.',
  'bad-need': 'Enter a whole number from 1 to 200.',
  'unknown-skill': 'One of these skills does not exist.',
  'unknown-person': 'This person does not exist.',
  'place-unknown': 'We do not know this postcode. Check it, or set the pin.',
  'nobody-named': 'Choose at least one person.',
  'already-published': 'This job is already published.',
  'not-published': 'This job is not published.',
  'need-below-crew': 'More people are confirmed than places would be left. Say who leaves.',
  'already-over': 'This job is over.',
  'nobody-on-site': 'Nobody is on site.',
  'has-history': 'People have already been on this job. Cancel it instead.',
  'not-offered': 'This offer is for another person.',
  'offer-withdrawn': 'This offer was withdrawn.',
  'offer-expired': 'This offer has ended.',
  'stale-offer': 'The job changed after you were asked. Look at it again.',
  'position-not-fitting': 'This position asks for something you do not have.',
  clash: 'You are on another job at that time.',
  'cert-expires': 'Your certificate ends before this job.',
  'rest-short': 'There would be too little rest before or after this job.',
  'week-cap': 'There would be too many hours of work within seven days.',
  'already-offered': 'This person has been asked already.',
  away: 'This person is away then.',
  full: 'All places are taken.',
  'use-withdraw': 'You have a place. Withdraw from the job instead.',
  'not-in-crew': 'This person has no place on this job.',
  'not-on-standby': 'You are not on standby for this job.',
  'too-early': 'It is too early for this.',
  'too-late': 'It is too late for this.',
  'too-late-to-withdraw': 'It is too late to withdraw here. Call the office.',
  'email-taken': 'There already is an account with this e-mail.',
  'last-admin': 'The last administrator cannot be removed.',
  'past-date': 'This day is in the past.',
  'too-far': 'This day is too far ahead.',
  'bad-segments': 'Two shifts of this day overlap.',
  'bad-phone': 'Enter the phone number with country, like +44 20 7946 0000.',
  'unknown-time-zone': 'This time zone does not exist.',
  'sandbox-only': 'This exists in the sandbox only.',
  'no-dates': 'This rule yields no date. Check the days and when it ends.',
  'not-checked': 'Not all rows of the file were looked at yet.',
  'too-many-dates': 'This rule yields more than 1,000 dates. Let it end earlier, or not at all.',
} as const satisfies Record<Refusal, string>;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    refusals: typeof texts;
  }
}
