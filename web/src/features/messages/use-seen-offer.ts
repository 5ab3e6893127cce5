import { useEffect } from 'react';
import { useSignedIn } from '../../firebase/session.ts';
import { setRead } from './inbox-actions.ts';
import { useInbox } from './use-inbox.ts';

/** Whoever opens an offer has read its message. */
export function useSeenOffer(jobId: string): void {
  const { uid } = useSignedIn();
  const { rows, marks, marksKnown } = useInbox();
  const unread = rows.find(({ from, link, read }) => from === 'offer' && !read && link === `/o/${jobId}`);
  useEffect(() => {
    if (unread && marksKnown) setRead({ uid, marks }, unread, true);
  }, [unread, marksKnown, marks, uid]);
}
