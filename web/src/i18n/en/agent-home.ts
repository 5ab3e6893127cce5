/** Home of an agent. */
export const texts = {
  title: 'Home',
  hello: 'Hello {{name}}',
  duty: {
    region: 'Duty',
    switch: 'On duty today',
    onUntil: 'On until {{time}}',
    offUntil: 'Off until {{time}}',
    on: 'You are asked about work that starts soon.',
    off: 'You get no new offers for work that starts within {{hours}} hours. Open ones stay answerable, confirmed jobs stay.',
    waiting: 'Saved on this phone. It goes out when there is a network.',
    refused: 'This was not changed: {{why}}',
    until: 'Until…',
    untilTitle: 'On duty until',
    twoHours: 'For 2 hours',
    endOfDay: 'Until the end of the day',
    atTime: 'Until a time',
    set: 'Set',
    awayUntil: 'Your calendar says away until {{day}}. Which is right?',
    endAway: 'I am back',
    stayAway: 'I am away',
  },
  first: {
    region: 'First steps',
    text: '{{done}} of {{of}} done. Then offers can come, and you hear them.',
    done: 'done',
    profile: 'Name and phone',
    skills: 'Skills and certificates',
    home: 'Where you live',
    pattern: 'When you usually work',
    alerts: 'Alerts on this phone',
    putAway: 'Put this away',
  },
  offers: { region: 'Offers', more_one: '{{count}} more offer', more_other: '{{count}} more offers' },
  now: {
    regionNow: 'Now',
    regionNext: 'Next',
    continue: 'Continue',
    open: 'Open',
    directions: 'Directions',
    then: 'Then {{title}}: {{when}}',
    nothing: 'Nothing else planned.',
    noJobs: 'You are on no job yet.',
  },
  days: {
    region: 'Next 14 days',
    notSent: 'Next week is not sent yet.',
    plan: 'Plan',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'agent-home': typeof texts;
  }
}
