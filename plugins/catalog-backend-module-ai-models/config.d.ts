import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';

export interface Config {
  catalog?: {
    providers?: {
      /** Where models are found that become entities. Default: nowhere. */
      aiModels?: {
        /** Bills of materials, by a name of your choice, such as that of the cluster. */
        boms?: {
          [id: string]: {
            /**
             * A folder, a file, or an address with http or https of CycloneDX JSON. Below a
             * repository of an integration the address may hold `*` and `**`.
             */
            target: string;
            /** Who owns a model of which nothing else says who does: a group or a user. */
            owner: string;
            /** Owners by the Kubernetes namespace in which a model runs. */
            owners?: { [namespace: string]: string };
            /** System that the models are part of. Default: none. */
            system?: string;
            /** Namespace of the entities. Default: `default`. */
            namespace?: string;
            /**
             * When it is read. Default: every 30 minutes, for 10 minutes at most, 15
             * seconds after the start.
             */
            schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
          };
        };
        /** Model registries of Kubeflow, by a name of your choice. */
        kubeflow?: {
          [id: string]: {
            /** Address of the server, without `/api/model_registry`. */
            baseUrl: string;
            /**
             * Headers of each request, such as authorization.
             * @deepVisibility secret
             */
            headers?: { [name: string]: string };
            /** Longest time that a request may take. Default: 30 seconds. */
            timeout?: string | HumanDuration;
            /**
             * Which versions become entities: those that an inference service deploys, or
             * every live one. Default: `deployed`.
             */
            versions?: 'deployed' | 'live';
            /** Who owns a model of which nothing else says who does: a group or a user. */
            owner: string;
            /** Owners by what the registry has as the owner of a registered model. */
            owners?: { [registryOwner: string]: string };
            /** System that the models are part of. Default: none. */
            system?: string;
            /** Namespace of the entities. Default: `default`. */
            namespace?: string;
            /**
             * When it is read. Default: every 30 minutes, for 10 minutes at most, 15
             * seconds after the start.
             */
            schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
          };
        };
      };
    };
  };
}
