export * from './applyMigrations';
export * from './DatabaseEvaluationStore';
export * from './DatabaseInventoryStore';
export * from './DatabaseRecordStore';
export * from './EvaluationStore';
export * from './InventoryStore';
export * from './ManagementSystemStore';
export * from './RecordStore';
export { registerControls } from './operations/packs/registerControls';
