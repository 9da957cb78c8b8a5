export { PackControls } from './PackControls';
export { PackControlsPage } from './PackControlsPage';
