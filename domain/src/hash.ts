/** FNV-1a over UTF-8, 32 bits. */
export function fnv1a32(text: string): number {
  return isAscii(text) ? hashOf(text.length, (at) => text.charCodeAt(at)) : hashOfBytes(utf8(text));
}

function hashOfBytes(bytes: readonly number[]): number {
  return hashOf(bytes.length, (at) => bytes[at] ?? 0);
}

function hashOf(length: number, byteAt: (at: number) => number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ byteAt(at), 0x01000193) >>> 0;
  return hash;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
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
