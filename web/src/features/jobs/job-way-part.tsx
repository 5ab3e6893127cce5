import { Button, Text } from '@mantine/core';
import { IconMap } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnPerson } from '../../firebase/me.ts';
import type { MapDrawing } from '../../ui/map/map-drawing.ts';
import { MapView } from '../../ui/map/map-view.tsx';
import { Section } from '../../ui/page/section.tsx';
import { timeText } from '../../ui/time-text.ts';
import type { MyJob } from './my-jobs.ts';
import { routeTo } from './my-route.ts';

/** How far and how long from home. The map is off until asked for, to save the battery. */
export function JobWayPart({ job }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const home = useOwnPerson().data?.home;
  const [isMapShown, setMapShown] = useState(false);
  const route = home && routeTo(job, home);
  return (
    <Section title={t('way.region')}>
      {route ? (
        <>
          <Text>{t('way.fromHome', { km: route.km, minutes: route.minutes })}</Text>
          <Text fw={600}>{t('way.leaveBy', { time: timeText(route.leaveBy, job.tz) })}</Text>
        </>
      ) : (
        <Text c="dimmed">{t('way.noHome')}</Text>
      )}
      <Button
        variant="default"
        h={48}
        aria-expanded={isMapShown}
        leftSection={<IconMap aria-hidden />}
        onClick={() => setMapShown(!isMapShown)}
      >
        {isMapShown ? t('way.hideMap') : t('way.showMap')}
      </Button>
      {isMapShown && <WayMap job={job} />}
    </Section>
  );
}

function WayMap({ job: { site } }: { readonly job: MyJob }) {
  const { t } = useTranslation('agent-jobs');
  const home = useOwnPerson().data?.home;
  const homeLabel = t('way.home');
  const drawing = useMemo((): MapDrawing => {
    const there = { id: 'site', kind: 'site' as const, label: site.postcode, lat: site.lat, lon: site.lon };
    if (!home) return { pins: [there] };
    return { pins: [there, { id: 'home', kind: 'home', label: homeLabel, ...home }], route: [home, site] };
  }, [home, homeLabel, site]);
  return <MapView label={t('way.map')} drawing={drawing} height={280} />;
}
