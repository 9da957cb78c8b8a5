/**
 * A sign-in without passwords, to try as two people what needs two. For development
 * only: the plugin does not include it unless an app adds it.
 *
 * @packageDocumentation
 */

export * from './devSignIn/index';
