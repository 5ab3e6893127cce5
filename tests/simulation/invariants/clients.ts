import { Client } from '@muster/domain/settings/settings';
import { Office } from '@muster/domain/jobs/job';
import { idOf, paths } from '@muster/domain/paths';
import { statesWhileDeciding, type Scene } from '../trace.ts';
import { jobIdOf } from '../view.ts';

/** Whoever the job may have been for while this commit was decided. */
function clientsOf(jobId: string, scene: Scene): (string | undefined)[] {
  const before = statesWhileDeciding(scene, paths.office(jobId)).flatMap((data) => Office.safeParse(data).data ?? []);
  const now = scene.view.offices.get(jobId);
  return [...before, ...(now ? [now] : [])].map(({ clientId }) => clientId);
}

/** However its list was read meanwhile, the customer does not want this person. */
function isBarred(uid: string, clientId: string | undefined, scene: Scene): boolean {
  if (clientId === undefined) return false;
  const before = statesWhileDeciding(scene, paths.client(clientId)).map((data) => Client.optional().parse(data));
  return [...before, scene.view.clients.get(clientId)].every((client) => client?.deny.includes(uid) === true);
}

/** 19. Nobody is asked for whom the customer said no, by whatever list could be read. */
export function customersAreHeard(scene: Scene): string[] {
  return scene.commit.changes.flatMap(({ path, before, after }) => {
    const page = scene.view.pages.get(path);
    if (before !== undefined || after === undefined || !page) return [];
    const clients = clientsOf(jobIdOf(path), scene);
    const barred = page.audience.filter((uid) => clients.every((clientId) => isBarred(uid, clientId, scene)));
    return barred.map((uid) => `${idOf(path)} of ${jobIdOf(path)} asks ${uid}, whom the customer does not want`);
  });
}
