import type { District } from '@muster/domain/geo/district';
import { useEffect, useState } from 'react';
import type { Pin } from '../../ui/fields/place.ts';

export type FindPlace = (postcode: string, pin?: Pin) => District | undefined;

/** The table of postcode districts is large, so it comes on its own. Undefined until it is here. */
export function useFindPlace(): FindPlace | undefined {
  const [find, setFind] = useState<{ readonly place: FindPlace }>();
  useEffect(() => {
    import('@muster/domain/geo/district').then(({ districtOf }) => setFind({ place: districtOf }), reportError);
  }, []);
  return find?.place;
}
