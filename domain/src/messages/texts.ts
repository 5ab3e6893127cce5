/**
 * English texts of messages, for pushes, mails and the inbox. `when` and other instants arrive as
 * words in the job's time zone. Each message has a title and a text.
 */
export const MESSAGE_TEXTS_EN = {
  offer: {
    title: '{{title}}, {{area}}',
    text: '{{when}} · {{outward}} · answer by {{replyBy}}',
  },
  offerUrgent: {
    title: 'URGENT: {{title}}, {{area}}',
    text: '{{when}} · {{outward}} · answer by {{replyBy}}',
  },
  offerFull: {
    title: '{{title}}: all places are taken',
    text: 'Thank you for being ready. Tap to stand by.',
  },
  offerReminder: {
    title: 'Still open: {{title}}, {{area}}',
    text: '{{when}} · {{outward}} · answer by {{replyBy}}',
  },
  bundle: {
    title: '{{count}} new messages',
    text: 'Open Muster to read them.',
  },
  drill: {
    title: 'Drill: are you there?',
    text: 'This is an exercise of {{team}}. Tap and confirm by {{until}}.',
  },
  drillOver: {
    title: 'Drill over: {{team}}',
    text: '{{confirmed}} of {{people}} confirmed in time.',
  },
  message: {
    title: '{{from}}',
    text: '{{text}}',
  },
  jobMessage: {
    title: '{{from}}: {{title}}',
    text: '{{text}}',
  },
  notSeen: {
    title: 'Please look: {{title}}',
    text: 'The office waits for your answer by {{replyBy}}. {{when}} · {{outward}}',
  },
  promoted: {
    title: 'You have the place: {{title}}',
    text: 'Someone dropped out. {{when}}. The address is in the job.',
  },
  assigned: {
    title: 'You have a place: {{title}}',
    text: '{{when}}. The office put you down for it. The address is in the job.',
  },
  released: {
    title: 'Your place was released: {{title}}',
    text: '{{when}}. You are free at that time again.',
  },
  releasedByChange: {
    title: 'Your place was released: {{title}}',
    text: 'The job changed to {{when}} and no longer fits your other work or your certificate.',
  },
  jobChanged: {
    title: 'Changed: {{title}}',
    text: 'Now {{when}}, {{area}}. Look at what is different.',
  },
  reconfirm: {
    title: 'Changed, say yes again: {{title}}',
    text: 'It was {{was}}, now {{when}}, {{area}}. Answer by {{by}}, or your place goes to somebody else.',
  },
  reconfirmSoon: {
    title: 'Changed, say yes again: {{title}}',
    text: 'It was {{was}}, now {{when}}, {{area}}. Answer now; the office will phone you.',
  },
  releasedNoAnswer: {
    title: 'Your place was released: {{title}}',
    text: 'The job changed to {{when}} and you did not say yes again in time. It does not count against you.',
  },
  chosen: {
    title: 'You have the place: {{title}}',
    text: '{{when}}. The office chose you. The address is in the job.',
  },
  notChosen: {
    title: 'All places are taken: {{title}}',
    text: '{{when}}. Thank you for applying. The office may still ask you if a place frees.',
  },
  noShow: {
    title: 'Counted as not come: {{title}}',
    text: '{{when}}. Call the office if this is wrong.',
  },
  welfareCheck: {
    title: 'Are you well? {{title}}',
    text: 'Tap and say so. Without an answer the office phones you.',
  },
  welfareMissed: {
    title: 'No sign: {{title}}',
    text: '{{name}} is on site and does not say that all is well. Please phone.',
  },
  standInFound: {
    title: 'Somebody stands in for you: {{title}}',
    text: '{{when}}. You are free at that time again. It does not count against you.',
  },
  standInNone: {
    title: 'Nobody could stand in: {{title}}',
    text: '{{when}}. The place is still yours.',
  },
  callToReconfirm: {
    title: 'Please phone: {{title}}',
    text: 'It changed shortly before the start, {{when}}. People who have not said yes again: {{missing}}.',
  },
  jobCancelled: {
    title: 'Cancelled: {{title}}',
    text: '{{when}}. Reason: {{reason}}',
  },
  cancelledByCustomer: {
    title: 'Cancelled: {{title}}',
    text: '{{when}}. The customer called it off.',
  },
  cancelledForWeather: {
    title: 'Cancelled: {{title}}',
    text: '{{when}}. Because of the weather.',
  },
  cancelledTooFew: {
    title: 'Cancelled: {{title}}',
    text: '{{when}}. Not enough people could come.',
  },
  cancelledNotNeeded: {
    title: 'Cancelled: {{title}}',
    text: '{{when}}. It is not needed any more.',
  },
  atRisk: {
    title: 'Nobody left to ask: {{title}}',
    text: '{{missing}} of {{need}} places are free. Start {{when}}.',
  },
  withdrawnLate: {
    title: 'Late withdrawal: {{title}}',
    text: '{{name}} dropped out. Start {{when}}.',
  },
  overdue: {
    title: 'Not completed: {{title}}',
    text: 'It was to end by now: {{when}}. Complete it, or move its end.',
  },
  weekDue: {
    title: 'Plan week {{week}}',
    text: 'The office does not know yet when you can work. Same as last week is one tap.',
  },
  weekMissing: {
    title: 'Week {{week}} has begun without your times',
    text: 'You count as not available. Say when you can work.',
  },
  jobSoon: {
    title: 'Coming up: {{title}}',
    text: '{{when}}, {{area}}. The address is in the job.',
  },
  areYouThere: {
    title: 'Are you there? {{title}}',
    text: 'It began at {{start}}. Say that you are there, or call the office.',
  },
  stillOpen: {
    title: 'Still open: {{title}}',
    text: 'It was to end at {{end}}. Finish what is left, or tell the office.',
  },
  nobodyThere: {
    title: 'Nobody is there: {{title}}',
    text: 'It was to start {{when}}. Call those who are to come.',
  },
  unsentWeek: {
    title: 'Week {{week}}: {{unsent}} have not sent it',
    text: 'See who they are, and where they are missing.',
  },
  thinWeek: {
    title: 'Week {{week}}: where it is thin',
    text: 'At its thinnest {{missing}} of {{need}} people are missing: {{zone}}. {{unsent}} have not sent their week.',
  },
  testAlarm: {
    title: 'Test alarm',
    text: 'This phone can be reached. Tap to finish the test.',
  },
  pushTrouble: {
    title: 'Alerts may not arrive',
    text: 'The push service refuses {{missing}} of {{need}} messages ({{code}}). Nothing was lost; call people who do not answer.',
  },
  confirmAddress: {
    title: 'Your access to {{org}}',
    text: 'Open this link to confirm your address and to choose a password. It works once.\n\n{{link}}\n\nIf you did not ask for access, leave this message alone.',
  },
  addressKnown: {
    title: 'Your access to {{org}}',
    text: 'Somebody asked for access with this address, which already has an account. Sign in here, or set a new password there.\n\n{{link}}\n\nIf it was not you, nothing has happened.',
  },
  accessAsked: {
    title: 'Asks for access: {{name}}',
    text: 'The address is confirmed. Approve or refuse it under Users.',
  },
  accessGranted: {
    title: 'You are in: {{org}}',
    text: 'Your access was approved.\n\n{{link}}',
  },
  accessRefused: {
    title: 'Your access to {{org}}',
    text: 'Your access was not approved. Reason: {{reason}}',
  },
  certificateEnding: {
    title: 'Certificate ends: {{certificate}}',
    text: '{{name}}: valid until {{until}}. After that no offers come that need it.',
  },
  erasureAsked: {
    title: 'Asks to be erased: {{name}}',
    text: 'Under Users you see what must stay, and why.',
  },
  invited: {
    title: 'Your account with {{org}}',
    text: 'You have an account. Open this link to choose a password and to sign in. It works once.\n\n{{link}}\n\nIf you do not know us, leave this message alone.',
  },
  passwordReset: {
    title: 'Set a new password for {{org}}',
    text: 'Open this link to set a new password. It works once.\n\n{{link}}\n\nIf you did not ask for it, leave this message alone.',
  },
} as const satisfies Record<string, { title: string; text: string }>;

/** Words on the buttons of a notice, where the system shows any. */
export const ACTION_TEXTS_EN = { look: 'See and answer', decline: 'Decline' } as const;

/** How a message is laid out in a mailbox and on a telephone, in every language. */
export const OUTSIDE_TEXTS = { mail: '{{text}}\n\n{{link}}', sms: '{{title}}. {{text}} {{link}}' } as const;

export type MessageKey = keyof typeof MESSAGE_TEXTS_EN;

/** In another language: words of the same keys with the same placeholders. What is missing is said in English. */
export type MessageTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type ActionTexts = Readonly<Record<keyof typeof ACTION_TEXTS_EN, string>>;

export function isMessageKey(key: string): key is MessageKey {
  return key in MESSAGE_TEXTS_EN;
}
