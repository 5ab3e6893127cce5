import { Page } from '../../ui/page/page.tsx';

export function OffersPage() {
  return <Page title="Offers">{null}</Page>;
}
