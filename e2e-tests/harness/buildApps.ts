import { buildApps } from '../../scripts/lib/buildApps.cjs';

/** Before any browser test: builds the apps that changed since their last build. */
export default buildApps;
