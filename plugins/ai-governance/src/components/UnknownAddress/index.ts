export { UnknownAddress } from './UnknownAddress';
