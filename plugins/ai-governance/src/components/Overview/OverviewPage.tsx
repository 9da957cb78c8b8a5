import { PageBody } from '../common';
import { Overview } from './Overview';

/** The overview inside the page layout of the new frontend system. */
export function OverviewPage() {
  return (
    <PageBody>
      <Overview />
    </PageBody>
  );
}
