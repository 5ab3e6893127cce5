import { kmBetween, type Point } from '@muster/domain/geo/distance';
import {
  circle,
  divIcon,
  featureGroup,
  layerGroup,
  map as newMap,
  marker,
  polyline,
  type LatLngExpression,
  type LayerGroup,
  type Map as LeafletMap,
  type PointTuple,
} from 'leaflet';
import { graticule } from './graticule.ts';
import './leaflet-map.css';
import type { MapDrawing, MapPin } from './map-drawing.ts';

const MOST_NAMES = 40;
const NAMES_FROM_ZOOM = 10;
const NEAREST_ZOOM = 15;
/** Room for the words of a pin, and for the buttons. */
const MARGIN_PX = 72;
const NAME_PX: PointTuple = [64, 18];
const SIGNS = { site: '◎', home: '⌂', en_route: '→', on_site: '◉', other: '●' } as const;

export interface OpenMap {
  readonly draw: (drawing: MapDrawing) => void;
  readonly zoom: (by: 1 | -1) => void;
  readonly close: () => void;
}

/** A map without tiles: a grid of degrees and the names of the postcode districts, drawn here, offline too. */
export function openMap(element: HTMLElement): OpenMap {
  const map = newMap(element, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    scrollWheelZoom: false,
    zoomAnimation: false,
    fadeAnimation: false,
    maxZoom: NEAREST_ZOOM,
    // A thumb that scrolls the page must not be caught by the map.
    dragging: matchMedia('(pointer: fine)').matches,
  });
  const ground = layerGroup().addTo(map);
  const drawn = layerGroup().addTo(map);
  let isOpen = true;
  map.on('moveend', () => {
    loadOutcodes().then((outcodes) => {
      if (isOpen) drawGround(map, ground, outcodes);
    }, reportError);
  });
  const resized = new ResizeObserver(() => map.invalidateSize());
  resized.observe(element);
  let framed = '';
  return {
    draw(drawing) {
      drawOn(drawn, drawing);
      const frame = frameOf(drawing);
      if (frame !== framed) fit(map, drawing);
      framed = frame;
    },
    zoom: (by) => void map.setZoom(map.getZoom() + by),
    close() {
      isOpen = false;
      resized.disconnect();
      map.remove();
    },
  };
}

function drawOn(group: LayerGroup, { pins, circle: reach, route }: MapDrawing): void {
  group.clearLayers();
  if (reach) circle(at(reach.around), { radius: reach.km * 1000, className: 'map-reach' }).addTo(group);
  if (route) polyline(route.map(at), { className: 'map-route' }).addTo(group);
  for (const pin of pins) marker(at(pin), { icon: iconOf(pin), interactive: false, keyboard: false }).addTo(group);
}

function iconOf({ kind, label }: MapPin) {
  const html = document.createElement('span');
  const sign = document.createElement('b');
  sign.textContent = SIGNS[kind];
  html.append(sign, label);
  return divIcon({ className: `map-pin map-pin-${kind}`, html, iconSize: [0, 0] });
}

/** What the view is fitted to; a person on the move does not move the map. */
function frameOf({ pins, circle: reach }: MapDrawing): string {
  return JSON.stringify([pins.map(({ id, lat, lon }) => [id, lat, lon]), reach]);
}

function fit(map: LeafletMap, { pins, circle: reach }: MapDrawing): void {
  const [only] = pins;
  if (reach) {
    const degrees = reach.km / 111;
    const { lat, lon } = reach.around;
    const wide = degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
    map.fitBounds(
      [
        [lat - degrees, lon - wide],
        [lat + degrees, lon + wide],
      ],
      { animate: false },
    );
  } else if (pins.length === 1 && only) map.setView(at(only), 13, { animate: false });
  else if (pins.length > 1) {
    const bounds = featureGroup(pins.map((pin) => marker(at(pin)))).getBounds();
    map.fitBounds(bounds, { padding: [MARGIN_PX, MARGIN_PX], animate: false });
  }
}

async function loadOutcodes() {
  const { allOutcodes } = await import('@muster/domain/geo/outcodes');
  return [...allOutcodes()];
}

/** The grid and the names again, for what is in view now. */
function drawGround(map: LeafletMap, ground: LayerGroup, outcodes: Awaited<ReturnType<typeof loadOutcodes>>): void {
  ground.clearLayers();
  const view = map.getBounds();
  const bounds = { south: view.getSouth(), west: view.getWest(), north: view.getNorth(), east: view.getEast() };
  for (const { from, to, label } of graticule(bounds)) {
    polyline([at(from), at(to)], { className: 'map-grid', interactive: false }).addTo(ground);
    name(from, label, 'map-degrees').addTo(ground);
  }
  if (map.getZoom() < NAMES_FROM_ZOOM) return;
  const middle = map.getCenter();
  const near = outcodes
    .filter(({ lat, lon }) => view.contains([lat, lon]))
    .map((outcode) => ({ outcode, km: kmBetween(outcode, { lat: middle.lat, lon: middle.lng }) }))
    .toSorted((a, b) => a.km - b.km);
  for (const { outcode } of near.slice(0, MOST_NAMES)) name(outcode, outcode.outward, 'map-name').addTo(ground);
}

function name(place: Point, text: string, className: string) {
  const icon = divIcon({ className, html: text, iconSize: NAME_PX });
  return marker(at(place), { icon, interactive: false, keyboard: false });
}

function at({ lat, lon }: Point): LatLngExpression {
  return [lat, lon];
}
