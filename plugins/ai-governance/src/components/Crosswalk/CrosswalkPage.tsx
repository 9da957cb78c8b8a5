import { PageBody } from '../common';
import { Crosswalk } from './Crosswalk';

/** The crosswalk inside the page layout of the new frontend system. */
export function CrosswalkPage() {
  return (
    <PageBody>
      <Crosswalk />
    </PageBody>
  );
}
