import { PageBody } from '../common';
import { Trends } from './Trends';

/** The trends inside the page layout of the new frontend system. */
export function TrendsPage() {
  return (
    <PageBody>
      <Trends />
    </PageBody>
  );
}
