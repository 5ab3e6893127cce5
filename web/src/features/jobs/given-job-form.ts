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
    start: { day: '2026-11-20', time: '18:00' },
    end: { day: '2026-11-20', time: '23:00' },
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
