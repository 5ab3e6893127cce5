import { Page } from '../../ui/page/page.tsx';

export function AgentHomePage() {
  return <Page title="Agent home">{null}</Page>;
}
