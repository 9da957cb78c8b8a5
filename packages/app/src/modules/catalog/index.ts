export { aiSystemIconsModule } from './aiSystemIconsModule';
export { catalogGraphModule } from './catalogGraphModule';
export { catalogModule } from './catalogModule';
