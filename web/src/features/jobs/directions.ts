import type { Site } from '@muster/domain/jobs/job';

/** Opens the map the phone itself has; on a desk a map in the browser. */
export function directionsLink({ lat, lon, address, postcode }: Site, userAgent: string): string {
  const place = encodeURIComponent(`${address}, ${postcode}`);
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return `https://maps.apple.com/?daddr=${lat},${lon}&q=${place}`;
  if (/Android/.test(userAgent)) return `geo:${lat},${lon}?q=${lat},${lon}(${place})`;
  return `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}`;
}
