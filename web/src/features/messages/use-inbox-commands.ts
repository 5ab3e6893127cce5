import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../firebase/session.ts';
import { toast } from '../../ui/toast/toast.tsx';
import { remove, setAllRead, setRead, undoAllRead } from './inbox-actions.ts';
import type { RowActions } from './inbox-row-item.tsx';
import type { InboxRow } from './inbox-rows.ts';
import type { Inbox } from './use-inbox.ts';

/** Where a row leads; the same inbox has other addresses for staff. */
export interface InboxLinks {
  readonly onOpen: (link: string) => void;
  readonly onDetails: (id: string) => void;
}

export interface InboxCommands {
  readonly of: (row: InboxRow) => RowActions;
  readonly readAll: () => void;
  readonly selected: ReadonlySet<string> | undefined;
  readonly select: (id: string, on: boolean) => void;
  readonly startSelecting: () => void;
  readonly stopSelecting: () => void;
  readonly removeSelected: () => void;
}

/** What can be done to messages: seen at once, sent when there is a network. */
export function useInboxCommands(inbox: Inbox, shown: readonly InboxRow[], links: InboxLinks): InboxCommands {
  const { t } = useTranslation(['inbox', 'common']);
  const { uid } = useSignedIn();
  const [selected, setSelected] = useState<ReadonlySet<string>>();
  const own = { uid, marks: inbox.marks };

  function removeRows(rows: readonly InboxRow[]) {
    remove(own, rows);
    toast(t('removed', { count: rows.length }));
  }

  return {
    of: (row) => ({
      onOpen: () => {
        if (!row.read) setRead(own, row, true);
        links.onOpen(row.link);
      },
      onDetails: () => links.onDetails(row.id),
      onRead: (read) => setRead(own, row, read),
      onRemove: () => removeRows([row]),
    }),
    readAll: () => {
      const { rows } = inbox;
      setAllRead(own, rows);
      toast(t('allRead'), { label: t('common:undo'), onUndo: () => undoAllRead(own, rows) });
    },
    selected,
    select: (id, on) => {
      const rest = [...(selected ?? [])].filter((one) => one !== id);
      setSelected(new Set(on ? [...rest, id] : rest));
    },
    startSelecting: () => setSelected(new Set()),
    stopSelecting: () => setSelected(undefined),
    removeSelected: () => {
      removeRows(shown.filter(({ id }) => selected?.has(id)));
      setSelected(undefined);
    },
  };
}
