/** FNV-1a over UTF-8, 32 bits. */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** Murmur's last step: texts that differ in one letter end far apart. */
export function fmix32(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function utf8(text: string): number[] {
  const signs = encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|./g);
  return Array.from(signs, ([sign, hex]) => (hex === undefined ? sign.charCodeAt(0) : parseInt(hex, 16)));
}
