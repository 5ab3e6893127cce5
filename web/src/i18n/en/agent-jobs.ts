/** Own jobs of an agent, and the one job with its place. */
export const texts = {
  title: 'My jobs',
  tabs: { now: 'Now', coming: 'Coming', past: 'Past' },
  search: 'Search my jobs',
  empty: {
    now: 'You are on no job now.',
    coming: 'No jobs ahead. Offers come by themselves.',
    past: 'No past jobs yet.',
  },
  offers: 'See the offers',
  noMatch: 'No job matches “{{words}}”.',
  clearSearch: 'Clear the search',
  row: {
    confirmed: 'Confirmed',
    enRoute: 'On the way',
    onSite: 'On site',
    done: 'Done',
    cancelled: 'Cancelled',
  },
  job: {
    back: 'My jobs',
    crew: 'With you here',
    alone: 'Nobody else has a place yet.',
    lead: 'lead',
    when: 'When',
    where: 'Where',
    access: 'Access',
    contact: 'Contact',
    call: 'Call {{name}}',
    wear: 'Wear',
    instructions: 'Instructions',
    noInstructions: 'No instructions were given.',
    directions: 'Directions',
    copyAddress: 'Copy the address',
    copied: 'Copied',
    calendar: 'Add to calendar',
    place: 'Place {{number}} of {{of}}',
    promoted: 'Someone dropped out. The place is yours since {{time}}.',
    cancelledTitle: 'This job was cancelled',
    cancelledText: 'You do not have to come. You are free at that time again.',
    over: 'This job is over. The address stays for a day.',
    notMine: 'You are not on this job.',
    notMineText: 'If you were, your place was released or the job is long over.',
    seeOffer: 'See the offer',
  },
  withdraw: {
    button: 'Withdraw',
    title: 'Withdraw from {{title}}?',
    free: 'You can still leave freely: it is more than {{hours}} hours to the start.',
    late: 'Less than {{hours}} hours to the start: this counts in your reliability and the office is told.',
    emergencyOnly:
      'Less than {{hours}} hours to the start: only for illness or an emergency. Otherwise call the office.',
    call: 'Call the office',
    reason: 'Reason',
    reasons: {
      ill: 'Ill',
      emergency: 'Emergency',
      busy: 'Something came up',
      travel: 'Cannot get there',
      other: 'Another reason',
    },
    note: 'Note for the office',
    keep: 'Keep my place',
    confirm: 'Withdraw',
    withdrawing: 'Withdrawing…',
    done: 'You gave the place back. The office looks for someone else.',
    undo: 'Undo {{time}}',
    undoing: 'Undoing…',
    undoHint: 'You accepted a moment ago. Undo leaves no mark.',
    undone: 'The place is given back. Nothing is counted.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'agent-jobs': typeof texts;
  }
}
