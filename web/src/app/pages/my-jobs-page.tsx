import { Page } from '../../ui/page/page.tsx';

export function MyJobsPage() {
  return <Page title="My jobs">{null}</Page>;
}
