import { PageBody } from '../common';
import { Inventory } from './Inventory';

/** The inventory inside the page layout of the new frontend system. */
export function InventoryPage() {
  return (
    <PageBody>
      <Inventory />
    </PageBody>
  );
}
