/** One person of a crew: applied, missing, alone; and why a job is cancelled. */
export const texts = {
  cancel: {
    because: 'Why',
    becauseOf: {
      customer: 'The customer called it off',
      weather: 'Weather',
      'too-few': 'Too few people',
      'not-needed': 'Not needed any more',
      other: 'Another reason',
    },
    reasonKept: 'A note for the office. The crew is told the reason above, each in their language.',
  },
  welfare: {
    region: 'Works alone',
    due: 'Says by {{time}} that all is well.',
    missed: 'No sign since {{time}}. Please phone.',
    reached: 'I reached them, all is well',
    saying: 'Recording…',
  },
  applied: {
    region: 'Applied',
    text_one: '{{count}} place is free.',
    text_other: '{{count}} places are free.',
    choose: 'Give the place',
    choosing: 'Giving…',
  },
  missing: {
    region: 'Not there yet',
    text: '{{name}} is not on site, and the work began more than {{minutes}} minutes ago.',
    button: 'Did not come',
    title: 'Record that {{name}} did not come?',
    follows: 'It counts in the reliability, the person is told, and somebody else is asked.',
    why: 'What was tried to reach them',
    marking: 'Recording…',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'desk-crew': typeof texts;
  }
}
