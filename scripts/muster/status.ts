import type { Context } from './context.ts';
import { healthOfAll } from './health.ts';
import { ownerOf } from '../suite/owner.ts';
import { mark, row, type Report } from './report.ts';

/** Whether each part answers. A suite of which a part is silent is not well. */
export async function status({ suite }: Context): Promise<Report> {
  const parts = await healthOfAll(suite);
  const pid = ownerOf(suite);
  const ok = parts.every((part) => part.ok);
  const head = pid === undefined ? 'does not run' : `runs as process ${pid}`;
  return {
    ok,
    lines: [
      row('muster', `${head}, project ${suite.projectId}`),
      ...parts.map((part) =>
        mark(part.ok ? 'good' : 'bad', row(part.name, part.ok ? `${part.url} ${part.ms} ms` : `${part.url} no answer`)),
      ),
    ],
    data: { running: pid !== undefined, pid, projectId: suite.projectId, parts },
  };
}
