import { ChatMessage } from '@muster/domain/jobs/chat';
import { paths } from '@muster/domain/paths';
import { collection, doc, serverTimestamp, setDoc } from 'firebase/firestore';
import { firestore } from '../../../firebase/firestore.ts';
import type { Live, LiveRow } from '../../../firebase/live/source.ts';
import { useLiveQuery } from '../../../firebase/live/use-live-query.ts';

const MOST = 200;

/** The newest of a chat, the newest last. */
export function useChat(jobId: string): Live<readonly LiveRow<ChatMessage>[]> {
  const live = useLiveQuery({ from: paths.chat(jobId), orderBy: [['at', 'desc']], limit: MOST }, ChatMessage);
  return { ...live, data: live.data?.toReversed() };
}

/** Goes through the SDK's own queue: seen at once, sent when there is a network. Rejects when it is refused. */
export async function say(jobId: string, from: string, text: string): Promise<void> {
  await setDoc(doc(collection(firestore, paths.chat(jobId))), { from, text, at: serverTimestamp() });
}
