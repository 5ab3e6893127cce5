import { Page } from '../../ui/page/page.tsx';

export function EditJobPage() {
  return <Page title="Edit job">{null}</Page>;
}
