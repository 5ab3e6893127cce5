import { MESSAGE_TEXTS_EN } from '@muster/domain/messages/texts';

/** The inbox, and the messages in it. */
export const texts = {
  title: 'Inbox',
  filters: {
    all: 'All',
    offers: 'Offers',
    jobs: 'Jobs',
    messages: 'Messages',
    needsYou: 'Needs you',
    account: 'Account',
  },
  today: 'Today',
  yesterday: 'Yesterday',
  empty: 'Nothing here. Offers and news of your jobs come by themselves.',
  noneOfKind: 'Nothing of this kind.',
  showAll: 'Show all',
  markAll: 'Mark all as read',
  allRead: 'All read.',
  markRead: 'Mark as read',
  markUnread: 'Mark as unread',
  remove: 'Delete',
  removed_one: '{{count}} deleted.',
  removed_other: '{{count}} deleted.',
  removeSelected_one: 'Delete {{count}}',
  removeSelected_other: 'Delete {{count}}',
  select: 'Select',
  selectDone: 'Done',
  selectOne: 'Select {{title}}',
  more: 'More for {{title}}',
  details: 'Details',
  older: 'Show older',
  keptFor: 'Messages are kept for {{days}} days.',
  new: 'New: {{title}}',
  unreadMark: 'unread',
  unknown: 'News',
  unknownText: 'Open it to see what it is about.',
  item: {
    title: 'Message',
    open: 'Open',
    gone: 'This message is no longer here.',
  },
  messages: MESSAGE_TEXTS_EN,
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    inbox: typeof texts;
  }
}
