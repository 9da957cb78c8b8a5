export { exampleSignInModule as default } from './module';
