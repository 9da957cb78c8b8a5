import { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Who asks. */
export interface ServiceOptions {
  credentials: BackstageCredentials;
}
