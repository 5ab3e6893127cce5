import { useTranslation } from 'react-i18next';
import { PLACE_STATES, type PlaceState, type StripPosition } from './place-state.ts';
import { listed } from '../listed.ts';

const WORD = {
  free: 'strip.free',
  asked: 'strip.asked',
  confirmed: 'strip.confirmed',
  reconfirm: 'strip.reconfirm',
  'on-the-way': 'strip.onTheWay',
  'on-site': 'strip.onSite',
  done: 'strip.done',
  'no-show': 'strip.noShow',
} as const satisfies Record<PlaceState, string>;

/** "5 places: 2 confirmed, 1 must re-confirm, 2 free" */
export function useStripPhrase(positions: readonly StripPosition[], standby = 0): string {
  const { t } = useTranslation();
  const all = positions.flatMap(({ places }) => places);
  const parts = PLACE_STATES.flatMap((state) => {
    const count = all.filter((one) => one === state).length;
    return count === 0 ? [] : [t(WORD[state], { count })];
  });
  const inReserve = standby === 0 ? [] : [t('strip.standby', { count: standby })];
  const count = all.filter((state) => state !== 'no-show').length;
  return t('strip.phrase', { places: t('strip.places', { count }), parts: listed([...parts, ...inReserve]) });
}
