import { Page } from '../../ui/page/page.tsx';

export function AwayPage() {
  return <Page title="Away">{null}</Page>;
}
