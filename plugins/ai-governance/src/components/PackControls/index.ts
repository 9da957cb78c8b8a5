export { PackControls } from './PackControls';
