import type { Person } from '@muster/domain/people/person';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapDrawing, MapPin } from '../../ui/map/map-drawing.ts';
import { MapView } from '../../ui/map/map-view.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { WorkLine } from './agent-work.ts';

interface AgentMapProps {
  readonly person: Person;
  readonly ahead: readonly WorkLine[];
}

/** Home district, how far the person goes, and where they work next. */
export function AgentMap({ person: { home, maxKm }, ahead }: AgentMapProps) {
  const { t } = useTranslation('people-agent');
  const drawing = useMemo((): MapDrawing => {
    const sites = ahead.flatMap(({ jobId, job }): MapPin[] =>
      job ? [{ id: jobId, kind: 'site', label: jobId, lat: job.site.lat, lon: job.site.lon }] : [],
    );
    if (!home) return { pins: sites };
    const { lat, lon, outward } = home;
    return {
      pins: [{ id: 'home', kind: 'home', label: outward, lat, lon }, ...sites],
      circle: { around: home, km: maxKm },
    };
  }, [home, maxKm, ahead]);
  return (
    <Section title={t('map.region')}>
      {home ? (
        <>
          <Text>{t('map.text', { outward: home.outward, km: maxKm })}</Text>
          <MapView label={t('map.label')} drawing={drawing} />
        </>
      ) : (
        <Text c="dimmed">{t('map.noHome')}</Text>
      )}
    </Section>
  );
}
