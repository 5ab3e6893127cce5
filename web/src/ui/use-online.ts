import { useSyncExternalStore } from 'react';

export function useOnline(): boolean {
  return useSyncExternalStore(follow, () => navigator.onLine);
}

function follow(follower: () => void): () => void {
  window.addEventListener('online', follower);
  window.addEventListener('offline', follower);
  return () => {
    window.removeEventListener('online', follower);
    window.removeEventListener('offline', follower);
  };
}
