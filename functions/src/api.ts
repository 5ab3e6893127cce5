import { receiptsRoute } from './callouts/receipts-route.ts';
import { calendarRoute } from './jobs/calendar-route.ts';
import { defineApi } from './platform/api.ts';

export const api = defineApi([receiptsRoute, calendarRoute]);
