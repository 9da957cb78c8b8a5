export { seedExamplePast } from './seedExamplePast';
