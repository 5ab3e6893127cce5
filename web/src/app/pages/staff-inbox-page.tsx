import { Page } from '../../ui/page/page.tsx';

export function StaffInboxPage() {
  return <Page title="Staff inbox">{null}</Page>;
}
