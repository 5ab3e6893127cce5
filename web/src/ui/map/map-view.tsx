import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenMap } from './leaflet-map.ts';
import type { MapDrawing } from './map-drawing.ts';
import styles from './map-view.module.css';

interface MapViewProps {
  readonly label: string;
  readonly drawing: MapDrawing;
  readonly height?: number;
}

/** A picture of what is said in words beside it, so a reader of screens is told nothing twice. */
export function MapView({ label, drawing, height = 320 }: MapViewProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const map = useOpenMap(element);
  const isShown = map.opened !== undefined;
  useEffect(() => map.opened?.draw(drawing), [map.opened, drawing]);

  if (map.isBroken) return null;
  return (
    <figure className={styles['map']} aria-label={label} data-drawn={isShown}>
      <div ref={element} aria-hidden style={{ blockSize: height }} />
      {isShown && (
        <div className={styles['zoom']}>
          <Button variant="default" aria-label={t('map.zoomIn')} onClick={() => map.opened?.zoom(1)}>
            +
          </Button>
          <Button variant="default" aria-label={t('map.zoomOut')} onClick={() => map.opened?.zoom(-1)}>
            −
          </Button>
        </div>
      )}
    </figure>
  );
}

/** The code of maps comes on its own; where it cannot be had, the words beside the map are enough. */
function useOpenMap(element: React.RefObject<HTMLDivElement | null>) {
  const [opened, setOpened] = useState<OpenMap>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isGone = false;
    let mine: OpenMap | undefined;
    import('./leaflet-map.ts').then(
      ({ openMap }) => {
        if (isGone || !element.current) return;
        mine = openMap(element.current);
        setOpened(mine);
      },
      () => setBroken(true),
    );
    return () => {
      isGone = true;
      mine?.close();
    };
  }, [element]);
  return { opened, isBroken };
}
