const FIRST_KM = 8;
const GROWTH = 1.75;

/** How far away people are asked, ring after ring, up to the farthest anybody is asked from. */
export function ringsUpTo(farthestKm: number): number[] {
  const rings: number[] = [];
  for (let km = FIRST_KM; km < farthestKm; km *= GROWTH) rings.push(km);
  return [...rings, farthestKm];
}
