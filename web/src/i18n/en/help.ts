/** Around the guides; the guides themselves are in `docs/guides`. */
export const texts = {
  title: 'Help',
  search: 'Search the help',
  results: 'Results',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  nothing: 'Nothing about “{{words}}”.',
  guides: 'Guides',
  contents: 'Contents',
  all: 'All guides',
  office: 'Not answered? Call the office',
  names: {
    agent: 'For agents',
    requester: 'For requesters',
    dispatcher: 'For dispatchers',
    supervisor: 'For supervisors',
    admin: 'For administrators',
    install: 'Install and alerts',
    troubleshooting: 'Troubleshooting',
    keys: 'Keys',
    glossary: 'Words',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    help: typeof texts;
  }
}
