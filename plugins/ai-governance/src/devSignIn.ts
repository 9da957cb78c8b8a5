/**
 * A sign-in without passwords, to try as two people what needs two. For development
 * only: it is no part of the plugin unless an app adds it.
 *
 * @packageDocumentation
 */

export * from './devSignIn/index';
