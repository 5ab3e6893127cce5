import { newKey, type Call, type Table } from '../simulation/calls/call.ts';
import { ADMINS, DESK } from '../simulation/population.ts';

type Other = (table: Table, was: unknown) => unknown;

/** What else could stand where something is named: each fits the form and maybe nothing else. */
const OTHERS: Readonly<Record<string, Other>> = {
  jobId: ({ view, dice }) => dice.pick([...view.jobs.keys(), 'J-ZZZZZZ']),
  page: ({ dice }) => dice.pick(['1-0', '2-0', '1-1', '9-9']),
  rev: ({ dice }, was) => Number(was) + dice.pick([-2, -1, 1, 2]),
  positionId: ({ dice }) => dice.pick(['p1', 'p2', 'p9']),
  uid: ({ agents, dice }) => dice.pick([...agents, ...ADMINS, DESK, 'nobody']),
  onSite: ({ agents, dice }) => [dice.pick([...agents, 'nobody'])],
  release: ({ agents, dice }) => dice.some(agents, 0.3),
  key: ({ dice }) => newKey(dice),
  role: ({ dice }) => dice.pick(['admin', 'supervisor', 'dispatcher']),
  paused: ({ dice }) => dice.chance(0.5),
  answer: (_table, was) => was,
  again: ({ dice }) => dice.chance(0.5),
  from: ({ dice }) => dice.pick(['2026-11-01', '2026-11-21', '2027-11-21']),
};

/** One thing that the call names is another one; or it is somebody else who calls. */
export function mislead(call: Call, table: Table): { readonly field: string; readonly changed: Call } {
  const { agents, dice } = table;
  const named = Object.keys(call.data).filter((name) => name in OTHERS);
  if (named.length === 0 || dice.chance(0.2)) {
    return { field: 'caller', changed: { ...call, by: dice.pick([...agents, ...ADMINS, DESK]) } };
  }
  const field = dice.pick(named);
  const other = OTHERS[field]?.(table, call.data[field]);
  return { field, changed: { ...call, data: { ...call.data, [field]: other } } };
}
