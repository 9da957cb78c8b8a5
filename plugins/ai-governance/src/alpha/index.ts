export { aiSystemIconBundleModule } from './iconBundleModule';
export { aiSystemKindIconModule } from './kindIconModule';
export { aiSystemRelationGraphModule } from './relationGraphModule';
