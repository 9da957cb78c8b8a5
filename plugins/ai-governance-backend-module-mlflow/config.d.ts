import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  aiGovernance?: {
    sources?: {
      /** An MLflow server from which measurements are pulled. Default: none. */
      mlflow?: {
        /** Address of the server, without `/api`. */
        baseUrl: string;
        /**
         * Headers of each request, such as authorization.
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };
        /** Longest time that a request may take. Default: 30 seconds. */
        timeout?: string | HumanDuration;
        /**
         * When the server is asked. Default: every 10 minutes, for 10 minutes at most,
         * 15 seconds after the start.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
