export { homePage } from './HomePage';
