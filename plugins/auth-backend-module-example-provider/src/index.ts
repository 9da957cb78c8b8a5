/**
 * Sign-in without a password, in development only, to try a portal as several people.
 *
 * @packageDocumentation
 */
export { authModuleExampleProvider as default } from './module';
