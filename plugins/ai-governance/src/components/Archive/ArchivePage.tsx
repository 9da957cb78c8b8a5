import { PageBody } from '../common';
import { Archive } from './Archive';

/** The archive inside the page layout of the new frontend system. */
export function ArchivePage() {
  return (
    <PageBody>
      <Archive />
    </PageBody>
  );
}
