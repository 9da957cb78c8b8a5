import {
  DescriptorText,
  draftAiSystemYaml,
  PullRequest,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { CallerReader, ServiceOptions } from '../access';
import { SystemCatalog } from '../catalog';
import { HostedFile, openPullRequest } from '../codeHosts';
import { DiscoveryStore } from '../discovery';
import { DescriptorSource, digestOf, NO_DESCRIPTOR_RIGHT } from '../documents';
import { PackRegistry } from '../packs';
import { assertDescriptor } from './assertDescriptor';
import {
  DescriptorRequest,
  DescriptorService,
  ProposeChangeRequest,
  ProposeRequest,
} from './DescriptorService';
import { addDocument, replaceDocument } from './editFile';
import { proposalBody } from './proposalBody';

/** Name of the file that is written for what is not registered yet. */
const FILE = 'catalog-info.yaml';

/** What keeps a proposal from being opened; the routes say it in the words of an error. */
const REFUSALS = {
  location: 'The catalog has it from no file of a repository',
  host: 'No integration opens pull requests where its file is kept',
  credentials: 'The integration of its host has no credentials',
};

/** Reads and proposes. Knows no permissions but those of the catalog. */
export class DefaultDescriptorService implements DescriptorService {
  readonly #catalog: Pick<
    SystemCatalog,
    'getSystemAs' | 'getEntitiesAs' | 'getSystems'
  >;
  readonly #descriptors: DescriptorSource;
  readonly #findings: Pick<DiscoveryStore, 'listFindings'>;
  readonly #callers: CallerReader;
  readonly #calendar: PackRegistry['calendar'];
  readonly #portalUrl: string | undefined;
  readonly #now: () => number;

  constructor(options: {
    catalog: Pick<
      SystemCatalog,
      'getSystemAs' | 'getEntitiesAs' | 'getSystems'
    >;
    descriptors: DescriptorSource;
    findings: Pick<DiscoveryStore, 'listFindings'>;
    callers: CallerReader;
    packs: Pick<PackRegistry, 'calendar'>;
    /** Address of the portal, for links in pull requests. Default: no links. */
    portalUrl?: string;
    now: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#descriptors = options.descriptors;
    this.#findings = options.findings;
    this.#callers = options.callers;
    this.#calendar = options.packs.calendar;
    this.#portalUrl = options.portalUrl;
    this.#now = options.now;
  }

  async getDescriptor(
    { entityRef, rights = NO_DESCRIPTOR_RIGHT }: DescriptorRequest,
    options: ServiceOptions,
  ): Promise<DescriptorText> {
    const entity = await this.#getSystem(entityRef, options);
    return this.#descriptors.read(entity, rights);
  }

  async propose(
    { entityRef, text, digest, title }: ProposeChangeRequest,
    options: ServiceOptions,
  ): Promise<PullRequest> {
    const entity = await this.#getSystem(entityRef, options);
    await assertDescriptor({ file: FILE, text, entityRef });
    const name = entity.metadata.title ?? entity.metadata.name;
    return this.#open(
      this.#descriptors.find(entity),
      {
        branch: branchOf(entity.metadata.name, `${digest}${text}`),
        title: title ?? `Change the descriptor of ${name}`,
        action: 'change',
        entityRef,
        edit: content => replaceDocument({ content, entityRef, digest, text }),
      },
      options,
    );
  }

  async getDraft(
    { entityRef, rights = NO_DESCRIPTOR_RIGHT }: DescriptorRequest,
    options: ServiceOptions,
  ): Promise<DescriptorText> {
    const { entity, text } = await this.#getFinding(entityRef, options);
    return {
      file: FILE,
      text,
      origin: 'draft',
      ...this.#descriptors.placeOf(entity, {
        text,
        mayPropose: rights.mayPropose,
        isReadable: true,
      }),
    };
  }

  async proposeDraft(
    { entityRef, text, title }: ProposeRequest,
    options: ServiceOptions,
  ): Promise<PullRequest> {
    const { entity } = await this.#getFinding(entityRef, options);
    const systemRef = await assertDescriptor({ file: FILE, text });
    if ((await this.#catalog.getSystems([systemRef])).length > 0) {
      throw new ConflictError(`The catalog has ${systemRef} already`);
    }
    const { metadata } = entity;
    return this.#open(
      this.#descriptors.find(entity),
      {
        branch: branchOf(metadata.name, text),
        title:
          title ??
          `Register ${metadata.title ?? metadata.name} as an AI system`,
        action: 'register',
        entityRef: systemRef,
        edit: content => addDocument({ content, entityRef: systemRef, text }),
      },
      options,
    );
  }

  async #open(
    found: HostedFile | keyof typeof REFUSALS,
    change: {
      branch: string;
      title: string;
      action: 'change' | 'register';
      entityRef: string;
      edit(content: string): string;
    },
    { credentials }: ServiceOptions,
  ): Promise<PullRequest> {
    if (typeof found === 'string') throw new InputError(REFUSALS[found]);
    const { branch, title, edit, ...subject } = change;
    const caller = await this.#callers.of(credentials);
    const body = proposalBody({
      ...subject,
      by: caller.ref,
      portalUrl: this.#portalUrl,
    });
    return openPullRequest(found, { branch, title, body, edit });
  }

  async #getSystem(
    entityRef: string,
    { credentials }: ServiceOptions,
  ): Promise<Entity> {
    const entity = await this.#catalog.getSystemAs(entityRef, credentials);
    if (!entity) throw new NotFoundError(`No AI system ${entityRef}`);
    return entity;
  }

  async #getFinding(
    entityRef: string,
    { credentials }: ServiceOptions,
  ): Promise<{ entity: Entity; text: string }> {
    const [entity] = await this.#catalog.getEntitiesAs(
      [entityRef],
      credentials,
    );
    const now = this.#now();
    const { items } = entity
      ? await this.#findings.listFindings({
          state: 'open',
          scope: { type: 'refs', refs: [stringifyEntityRef(entity)] },
          now,
          today: this.#calendar.dayOf(now),
          limit: 1,
        })
      : { items: [] };
    if (!entity || items.length === 0) {
      throw new NotFoundError(`No finding ${entityRef}`);
    }
    return { entity, text: draftAiSystemYaml(items[0]) };
  }
}

/** The same change has the same branch, so that it is proposed once. */
function branchOf(name: string, change: string): string {
  return `ai-governance/${name}-${digestOf(change).slice(0, 10)}`;
}
