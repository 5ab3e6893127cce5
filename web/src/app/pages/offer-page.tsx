import { Page } from '../../ui/page/page.tsx';

export function OfferPage() {
  return <Page title="Offer">{null}</Page>;
}
