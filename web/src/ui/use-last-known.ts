import { useState } from 'react';

/** What this was while it was still there: whatever takes it away must outlive it until the server has answered. */
export function useLastKnown<T>(id: string, value: T | undefined): T | undefined {
  const [known, setKnown] = useState({ id, value });
  if (value !== undefined && (value !== known.value || id !== known.id)) setKnown({ id, value });
  return value ?? (known.id === id ? known.value : undefined);
}
