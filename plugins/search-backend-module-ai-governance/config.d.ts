import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  search?: {
    collators?: {
      aiGovernance?: {
        /**
         * When the index is made again. Default: every 15 minutes, for 15 minutes at most,
         * 30 seconds after the start.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /** What is indexed. Default: all of it. */
        types?: Array<'ai-system' | 'ai-control' | 'ai-record' | 'ai-risk'>;
      };
    };
  };
}
