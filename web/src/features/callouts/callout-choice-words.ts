import type { Choice } from './callout-choices.ts';

/** The text of the button of each act. */
export const CHOICE_WORDS = {
  send: 'actions.send',
  'next-wave': 'actions.nextWave',
  pause: 'actions.pause',
  resume: 'actions.resume',
  'ask-person': 'actions.askPerson',
  'phone-answer': 'actions.phoneAnswer',
  widen: 'actions.widen',
  start: 'actions.start',
  complete: 'actions.complete',
  edit: 'actions.edit',
  cancel: 'actions.cancel',
  delete: 'actions.delete',
} as const satisfies Record<Choice, string>;
