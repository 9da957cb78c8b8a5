import { PageBody } from '../common';
import { Attention } from './Attention';

/** Attention inside the page layout of the new frontend system. */
export function AttentionPage() {
  return (
    <PageBody>
      <Attention />
    </PageBody>
  );
}
