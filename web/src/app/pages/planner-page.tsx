import { Page } from '../../ui/page/page.tsx';

export function PlannerPage() {
  return <Page title="Planner">{null}</Page>;
}
