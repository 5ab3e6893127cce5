import type { Check } from './check.ts';
import { OWN_WRITE_CHECKS } from './own-write-checks.ts';
import { QUERY_CHECKS } from './query-checks.ts';
import { TABLE_CHECKS } from './table-checks.ts';

export const ALL_CHECKS: readonly Check[] = [...TABLE_CHECKS, ...QUERY_CHECKS, ...OWN_WRITE_CHECKS];
