export * from './Inventory';
export * from './InventoryPage';
