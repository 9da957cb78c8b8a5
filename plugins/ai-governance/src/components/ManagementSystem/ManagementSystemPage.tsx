import { PageBody } from '../common';
import { ManagementSystem } from './ManagementSystem';

/** The management system inside the page layout of the new frontend system. */
export function ManagementSystemPage() {
  return (
    <PageBody>
      <ManagementSystem />
    </PageBody>
  );
}
