export { aiSystemKindIconModule } from './kindIconModule';
