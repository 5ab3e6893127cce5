import { Page } from '../../ui/page/page.tsx';

export function MyJobPage() {
  return <Page title="My job">{null}</Page>;
}
