import { Content } from '@backstage/core-components';
import { Inventory } from './Inventory';

/** The inventory inside the page layout of the new frontend system. */
export function InventoryPage() {
  return (
    <Content>
      <Inventory />
    </Content>
  );
}
