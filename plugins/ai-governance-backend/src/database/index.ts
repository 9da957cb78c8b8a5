export * from './applyMigrations';
export * from './DatabaseEvaluationStore';
export * from './DatabaseInventoryStore';
export * from './EvaluationStore';
export * from './InventoryStore';
export { registerControls } from './operations/packs/registerControls';
