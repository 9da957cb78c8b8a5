export { aiSystemIconsModule } from './aiSystemIconsModule';
export { catalogGraphModule } from './catalogGraphModule';
