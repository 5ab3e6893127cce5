import { Page } from '../../ui/page/page.tsx';

export function PatternPage() {
  return <Page title="Pattern">{null}</Page>;
}
