import { buildApps } from '../../scripts/lib/buildApps.cjs';
import { writeConfigSchema } from './knownConfigSchema.cjs';

/** Before any browser test: what all portals share is made once. */
export default async function setUp() {
  await buildApps();
  await writeConfigSchema();
}
