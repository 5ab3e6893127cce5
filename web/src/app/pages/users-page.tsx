import { Page } from '../../ui/page/page.tsx';

export function UsersPage() {
  return <Page title="Users">{null}</Page>;
}
