export { DevSignInPage } from './DevSignInPage';
export { devSignInModule } from './devSignInModule';
