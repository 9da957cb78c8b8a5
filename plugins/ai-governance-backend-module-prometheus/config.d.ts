import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  aiGovernance?: {
    sources?: {
      /** A Prometheus server from which measurements are pulled. Default: none. */
      prometheus?: {
        /** Address of the server, with the path where it is below one. */
        baseUrl: string;
        /**
         * Headers of each request, such as authorization.
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };
        /** Longest time that a query may take. Default: 30 seconds. */
        timeout?: string | HumanDuration;
        /**
         * When the server is asked. Default: every minute, for 5 minutes at most, 15
         * seconds after the start.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /** Time from one value of a metric to the next. Default: 5 minutes. */
        step?: string | HumanDuration;
        /**
         * How far back is asked at first and after a pause; at most 10,000 steps.
         * Default: 1 day.
         */
        lookback?: string | HumanDuration;
        /** How long scrapes may take to arrive. Default: 30 seconds. */
        delay?: string | HumanDuration;
        /** Queries at once. Default: 4. */
        concurrency?: number;
        /** Series that one query may answer with. Default: 1000. */
        maxSeries?: number;
        /**
         * Whether queries of descriptors are sent; anyone who may edit a descriptor can
         * then ask the server anything. Default: true.
         */
        entityQueries?: boolean;
        /** Queries beside those of descriptors. */
        metrics?: Array<{
          /** The metric, as descriptors declare it. */
          metric: string;
          /** PromQL. */
          query: string;
          /**
           * The system that it is about, in place of what its descriptor says.
           * Default: every system that declares the metric, without a query of its own.
           */
          system?: string;
          /**
           * Label that names the system, where none is given; the slice leaves it out.
           * Default: ai_system.
           */
          systemLabel?: string;
          /** Default: as for all. */
          step?: string | HumanDuration;
        }>;
      };
    };
  };
}
