import {
  AdditionalSignals,
  aiSignalRules,
  extendSignalRules,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { CallerReader, SignatureReader } from '../access';
import { SystemCatalog } from '../catalog';
import { DocumentReader, ResolveUrl } from '../documents';
import { ContentParser } from '../parsing';
import { DefaultUnregisteredService } from './DefaultUnregisteredService';
import { PackRegistry } from '../packs';
import { ChangeListener } from '../signals';
import { DiscoveryStore } from './DiscoveryStore';
import { ManifestReader } from './ManifestReader';
import { UnregisteredScanner } from './UnregisteredScanner';
import { UnregisteredService } from './UnregisteredService';

/** Wires the scan for AI that nobody registered, and the service that shows it. */
export function createDiscovery(options: {
  store: DiscoveryStore;
  catalog: SystemCatalog;
  reader: DocumentReader;
  parser: ContentParser;
  resolveUrl: ResolveUrl;
  /** Manifests that are read at the same time. */
  concurrency: number;
  /** Components whose manifests one scan reads. Default: 500. */
  maxSources?: number;
  /** What is AI beside what is shipped. Default: nothing. */
  additional?: AdditionalSignals;
  callers: CallerReader;
  signatures: SignatureReader;
  packs: Pick<PackRegistry, 'calendar'>;
  signals?: ChangeListener;
  logger: LoggerService;
  now: () => number;
}): { scanner: UnregisteredScanner; unregistered: UnregisteredService } {
  const { maxSources = 500, additional = {} } = options;
  return {
    scanner: new UnregisteredScanner({
      ...options,
      manifests: new ManifestReader(options),
      maxSources,
      rules: extendSignalRules(aiSignalRules, additional),
    }),
    unregistered: new DefaultUnregisteredService(options),
  };
}
