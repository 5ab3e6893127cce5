import { Page } from '../../ui/page/page.tsx';

export function SandboxPage() {
  return <Page title="Sandbox">{null}</Page>;
}
