export * from './InventoryStore';
export * from './types';
