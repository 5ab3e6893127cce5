import { isRefused } from '@muster/domain/decision';
import { paths } from '@muster/domain/paths';
import { saveZone as contract } from '@muster/domain/settings/catalogues.contracts';
import { decideSaveZone } from '@muster/domain/settings/save-zone';
import { Zone } from '@muster/domain/settings/settings';
import { defineCallable } from '../platform/callable.ts';
import { carryOutCommand } from '../platform/group.ts';
import { madeUpSlug } from './made-up-slug.ts';
import { zonesNow } from './read-catalogues.ts';

/** Which districts make a zone. */
export const saveZone = defineCallable(contract, ['admin', 'supervisor'], async (instance, { input, actor }) => {
  const { key, change } = input;
  const zoneId = change.act === 'create' ? madeUpSlug(change.name, actor.uid, key) : change.zoneId;
  const others = new Map([...(await zonesNow(instance))].filter(([id]) => id !== zoneId));
  const path = paths.zone(zoneId);
  const outcome = await carryOutCommand(instance, path, {
    own: [],
    shared: [],
    needs: () => [],
    decide: (workspace, now) =>
      decideSaveZone({ change, zoneId, zone: workspace.get(Zone, path), others, by: actor.uid, key }, now),
  });
  return isRefused(outcome) ? outcome : outcome.answer;
});
