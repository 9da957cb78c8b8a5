export * from './Inventory';
