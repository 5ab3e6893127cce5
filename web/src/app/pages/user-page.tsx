import { Page } from '../../ui/page/page.tsx';

export function UserPage() {
  return <Page title="User">{null}</Page>;
}
