import { readEntityRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { SourceConfig } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import {
  SchedulerServiceTaskScheduleDefinition,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { AddressFiles } from './boms/AddressFiles';
import { BomSource } from './boms/BomSource';
import { FolderFiles } from './boms/FolderFiles';
import { KubeflowSource } from './kubeflow/KubeflowSource';
import { RegistryClient } from './kubeflow/RegistryClient';
import { ModelSource } from './ModelSource';
import { EntityOptions } from './toEntity';

const PATH = 'catalog.providers.aiModels';

/** Keys that every source has. */
const ENTITY_KEYS = ['owner', 'owners', 'system', 'namespace', 'schedule'];

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 10 },
  initialDelay: { seconds: 15 },
};

/** A name of a source, part of the names of tasks and entities. */
const ID = /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/;

/** A namespace as the catalog takes it. */
const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A source, and what the configuration says of its entities. */
export interface ConfiguredSource {
  source: ModelSource;
  entities: EntityOptions;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/**
 * Every source in `catalog.providers.aiModels`.
 *
 * @throws InputError that names the key, the value and what is allowed
 */
export function readAiModelsConfig(
  rootConfig: Config,
  options: { reader: UrlReaderService },
): ConfiguredSource[] {
  const config = rootConfig.getOptionalConfig(PATH);
  if (!config) return [];
  const kinds = { boms: readBoms, kubeflow: readKubeflow };
  const section = new SourceConfig({
    config,
    path: PATH,
    keys: Object.keys(kinds),
  });
  return Object.entries(kinds).flatMap(([kind, read]) => {
    const sources = config.getOptionalConfig(kind);
    return (sources?.keys() ?? []).map(id => {
      if (!ID.test(id)) {
        throw section.invalid(
          kind,
          `the name ${JSON.stringify(
            id,
          )} of a source has to be of up to 40 lower case letters, digits and hyphens`,
        );
      }
      return read({
        id,
        config: sources!.getConfig(id),
        path: `${PATH}.${kind}.${id}`,
        reader: options.reader,
      });
    });
  });
}

interface Section {
  id: string;
  config: Config;
  path: string;
  reader: UrlReaderService;
}

function readBoms({ id, config, path, reader }: Section): ConfiguredSource {
  const keys = ['target', ...ENTITY_KEYS];
  const section = new SourceConfig({ config, path, keys });
  const target = section.requiredText('target');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(target)?.[1];
  if (scheme && !(/^https?$/i.test(scheme) && URL.canParse(target))) {
    throw section.invalid(
      'target',
      'expected a path, or an address with http or https',
    );
  }
  const files = scheme
    ? new AddressFiles({ url: target, reader })
    : new FolderFiles(target);
  return withEntities(section, new BomSource({ id, files }));
}

function readKubeflow({ id, config, path }: Section): ConfiguredSource {
  const keys = ['baseUrl', 'headers', 'timeout', 'versions', ...ENTITY_KEYS];
  const section = new SourceConfig({ config, path, keys });
  const client = new RegistryClient({
    server: section.server(`the model registry ${id}`),
  });
  const taken = section.text('versions') ?? 'deployed';
  if (taken !== 'deployed' && taken !== 'live') {
    throw section.invalid('versions', 'expected deployed or live');
  }
  const baseUrl = section.requiredText('baseUrl');
  return withEntities(
    section,
    new KubeflowSource({ id, baseUrl, client, taken }),
  );
}

function withEntities(
  section: SourceConfig,
  source: ModelSource,
): ConfiguredSource {
  const namespace = section.text('namespace') ?? DEFAULT_NAMESPACE;
  if (!NAMESPACE.test(namespace)) {
    throw section.invalid('namespace', 'expected a namespace such as default');
  }
  return {
    source,
    entities: { namespace, ...readOwners(section), ...readSystem(section) },
    schedule: section.schedule() ?? DEFAULT_SCHEDULE,
  };
}

/** The catalog takes no Resource without an owner, and none is made up. */
function readOwners(section: SourceConfig) {
  const toOwner = (key: string, text: string | undefined) => {
    const ref =
      text === undefined
        ? undefined
        : readEntityRef(text, { defaultKind: 'Group' });
    if (ref && /^(group|user):/.test(ref)) return ref;
    throw section.invalid(
      key,
      'expected a reference to a group or a user, such as group:default/ml-platform',
    );
  };
  return {
    owner: toOwner('owner', section.text('owner')),
    owners: new Map(
      [...section.texts('owners')].map(([name, text]) => [
        name,
        toOwner('owners', text),
      ]),
    ),
  };
}

function readSystem(section: SourceConfig): Pick<EntityOptions, 'system'> {
  const text = section.text('system');
  if (text === undefined) return {};
  const ref = readEntityRef(text, { defaultKind: 'System' });
  if (ref?.startsWith('system:')) return { system: ref };
  throw section.invalid(
    'system',
    'expected a reference to a system, such as system:default/model-platform',
  );
}
