import { PageBody } from '../common';
import { Reports } from './Reports';

/** The reports inside the page layout of the new frontend system. */
export function ReportsPage() {
  return (
    <PageBody>
      <Reports />
    </PageBody>
  );
}
