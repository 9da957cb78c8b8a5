export { DevPersonItems } from './DevPersonItems';
export { DevSignInPage } from './DevSignInPage';
export { devSignInModule } from './devSignInModule';
