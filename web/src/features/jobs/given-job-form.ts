import type { JobFormValues } from './job-form-values.ts';

/** A filled-in form for tests: two guards at Westfield London tonight. */
export function givenJobForm(changes: Partial<JobFormValues> = {}): JobFormValues {
  return {
    title: 'Retail security',
    type: 'Security',
    urgency: 'urgent',
    address: 'Ariel Way, London',
    postcode: 'W12 7GF',
    contactName: '',
    contactPhone: '',
    access: '',
    startDay: '2026-11-20',
    startTime: '18:00',
    endDay: '2026-11-20',
    endTime: '23:00',
    tz: 'Europe/London',
    positions: [{ row: '1', label: 'Guard', need: '2', skills: ['security'] }],
    how: 'waves',
    waveSize: '',
    waitSec: '',
    named: [],
    together: false,
    instructions: '',
    dress: '',
    notes: '',
    ...changes,
  };
}
