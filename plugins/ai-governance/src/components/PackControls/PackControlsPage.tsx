import { PageBody } from '../common';
import { PackControls } from './PackControls';

/** The controls of a pack inside the page layout of the new frontend system. */
export function PackControlsPage() {
  return (
    <PageBody>
      <PackControls />
    </PageBody>
  );
}
