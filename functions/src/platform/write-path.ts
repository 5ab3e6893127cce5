import type { Write } from '@muster/domain/decision';

export function pathOf(write: Write): string {
  if ('create' in write) return write.create;
  if ('replace' in write) return write.replace;
  if ('put' in write) return write.put;
  if ('update' in write) return write.update;
  return write.remove;
}
