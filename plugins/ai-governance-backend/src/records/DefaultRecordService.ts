import {
  Archive,
  DecisionBasis,
  EntityRef,
  OmittedTrailEntry,
  RecordRevision,
  RecordTypeInfo,
  RecordView,
  RiskSettings,
  TRAIL_START,
  TrailEntry,
  TrailVerification,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AttachmentStore } from '@ai-catalogue/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  CallerReader,
  isOfOrganisation,
  ServiceOptions,
  SignatureReader,
  WithAccess,
} from '../access';
import { AttachmentRegister } from '../attachments';
import { GroupTree, SystemCatalog } from '../catalog';
import { EvaluationRunner } from '../evaluation/EvaluationRunner';
import { ChangeListener } from '../signals';
import { ActionContextBuilder, Viewer } from './ActionContextBuilder';
import { DecisionBasisReader } from './DecisionBasisReader';
import { pageOfActivity } from './pageOfActivity';
import { readTrailPages } from './readTrailPages';
import { refuseUndecided } from './recordActions';
import { RecordArchive } from './RecordArchive';
import { RecordCatalogue } from './RecordCatalogue';
import { RecordCompleter } from './RecordCompleter';
import { RecordImporter } from './RecordImporter';
import {
  ActivitiesPage,
  ActivityRequest,
  CreateRecordRequest,
  ExcerptRequest,
  ImportCounts,
  ImportRequest,
  ListRecordsRequest,
  NamesRequest,
  RecordNames,
  RecordRequest,
  RecordService,
  RecordsPage,
  RelinkRequest,
  ReviseRecordRequest,
  TrailReading,
  TransitionRecordRequest,
} from './RecordService';
import { RecordStore } from './RecordStore';
import { RecordWriter } from './RecordWriter';
import { toActivityEntry, toRevisionView } from './toRecordView';
import { excerpt, tellsOf } from './trailExcerpt';
import { StoredRecord } from './types';
import { VerifiedStores, verifyStoredTrail } from './verifyStoredTrail';
import { ViewerResolver } from './ViewerResolver';

/**
 * Keeps records by the rules of their types. Asks for no permission: a request brings
 * what the caller may do, and the writer applies it to the state of the record.
 */
export class DefaultRecordService implements RecordService {
  readonly #store: RecordStore;
  readonly #verified: VerifiedStores;
  readonly #catalogue: RecordCatalogue;
  readonly #callers: CallerReader;
  readonly #viewers: ViewerResolver;
  readonly #contexts: ActionContextBuilder;
  readonly #bases: DecisionBasisReader;
  readonly #writer: RecordWriter;
  readonly #archive: RecordArchive;
  readonly #importer: RecordImporter;
  readonly #runner: EvaluationRunner;
  readonly #signals: ChangeListener | undefined;
  readonly #now: () => number;
  readonly #logger: LoggerService;

  constructor(options: {
    store: RecordStore;
    attachments: Pick<AttachmentRegister, 'listOfSystem' | 'get'>;
    /** Content of uploaded files. */
    contents: Pick<AttachmentStore, 'get'>;
    catalog: SystemCatalog;
    catalogue: RecordCatalogue;
    callers: CallerReader;
    signatures: SignatureReader;
    groups: Pick<GroupTree, 'membersOf'>;
    /** Who alone may decide for the organisation where no policy is asked. */
    organisationDeciders?: readonly EntityRef[];
    runner: EvaluationRunner;
    /** Learns of whose records were written. Default: nobody is. */
    signals?: ChangeListener;
    /** Writes what records of the organisation say of the systems. */
    completer?: RecordCompleter;
    now: () => number;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#verified = { ...options, register: options.attachments };
    this.#catalogue = options.catalogue;
    this.#callers = options.callers;
    this.#runner = options.runner;
    this.#signals = options.signals;
    this.#now = options.now;
    this.#logger = options.logger;
    this.#viewers = new ViewerResolver(options);
    this.#contexts = new ActionContextBuilder(options);
    this.#archive = new RecordArchive(options);
    this.#importer = new RecordImporter(options);
    this.#bases = new DecisionBasisReader(options);
    this.#writer = new RecordWriter({
      ...options,
      contexts: this.#contexts,
      bases: this.#bases,
    });
  }

  async listRecordTypes(_options: ServiceOptions): Promise<RecordTypeInfo[]> {
    return this.#catalogue.list();
  }

  async getRiskSettings(_options: ServiceOptions): Promise<RiskSettings> {
    return this.#catalogue.settings;
  }

  async listRecords(
    request: ListRecordsRequest,
    options: ServiceOptions,
  ): Promise<RecordsPage> {
    const viewer = await this.#viewer(request.entityRef, request, options);
    const [{ records, next }, totalItems] = await Promise.all([
      this.#store.listRecords(request),
      this.#store.countRecords(request),
    ]);
    const { entity, rights } = viewer.access;
    const isThere = entity !== undefined || isOfOrganisation(request);
    return {
      items: await this.#contexts.view(records, viewer),
      totalItems,
      mayCreate:
        isThere && rights.create
          ? this.#catalogue
              .typesFor(request.entityRef)
              .filter(
                type => !refuseUndecided(this.#catalogue.find(type), rights),
              )
          : [],
      ...(next && { next }),
    };
  }

  async createRecord(
    request: CreateRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { entityRef, input } = request;
    const viewer = await this.#viewer(entityRef, request, options);
    const record = await this.#writer.create(entityRef, input, viewer);
    return this.#written(record, viewer);
  }

  async previewRecord(
    request: CreateRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const { entityRef, input } = request;
    const viewer = await this.#viewer(entityRef, request, options);
    const record = await this.#writer.prepareNew(entityRef, input, viewer);
    const [view] = await this.#contexts.view([record], viewer);
    return view;
  }

  async getRecord(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const record = await this.#find(request.recordId);
    const viewer = await this.#viewer(record.entityRef, request, options);
    const [view] = await this.#contexts.view([record], viewer);
    return view;
  }

  async getDecisionBasis(
    request: RecordRequest,
    options: ServiceOptions,
  ): Promise<DecisionBasis> {
    const record = await this.#find(request.recordId);
    const viewer = await this.#viewer(record.entityRef, request, options);
    const [view] = await this.#contexts.view([record], viewer);
    return this.#bases.read(record, {
      view,
      entity: viewer.access.entity,
      credentials: options.credentials,
    });
  }

  async readNames(
    request: NamesRequest,
    options: ServiceOptions,
  ): Promise<RecordNames> {
    return this.#bases.readNames(request.records, options.credentials);
  }

  async reviseRecord(
    request: ReviseRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const record = await this.#find(request.recordId);
    const viewer = await this.#viewer(record.entityRef, request, options);
    return this.#written(
      await this.#writer.revise(record, request.input, viewer),
      viewer,
    );
  }

  async transitionRecord(
    request: TransitionRecordRequest,
    options: ServiceOptions,
  ): Promise<RecordView> {
    const record = await this.#find(request.recordId);
    const viewer = await this.#viewer(record.entityRef, request, options);
    return this.#written(
      await this.#writer.transition(record, request.input, viewer),
      viewer,
    );
  }

  async listRevisions(
    request: RecordRequest,
    _options: ServiceOptions,
  ): Promise<RecordRevision[]> {
    await this.#find(request.recordId);
    const revisions = await this.#store.listRevisions(request.recordId);
    return revisions.map(toRevisionView);
  }

  async listActivity(
    request: ActivityRequest,
    _options: ServiceOptions,
  ): Promise<ActivitiesPage> {
    const { entries, next } = await pageOfActivity(this.#store, request);
    return {
      items: entries.map(toActivityEntry),
      ...(next !== undefined && { next }),
    };
  }

  async relinkRecords(
    request: RelinkRequest,
    options: ServiceOptions,
  ): Promise<{ records: number }> {
    const records = await this.#archive.relink(request, options.credentials);
    await this.#evaluate(request.to);
    this.#signals?.changed([request.to]);
    return { records };
  }

  async importRecords(
    request: ImportRequest,
    { credentials }: ServiceOptions,
  ): Promise<ImportCounts> {
    const caller = await this.#callers.of(credentials);
    const { entityRefs, ...counts } = await this.#importer.import(
      request.input,
      { caller, mayRead: request.mayRead },
    );
    if (counts.imported > 0 && entityRefs.length > 0) {
      await this.#evaluate(...entityRefs);
      this.#signals?.changed(entityRefs);
    }
    return counts;
  }

  async listArchive(
    { mayRelink = true }: { mayRelink?: boolean },
    _options: ServiceOptions,
  ): Promise<Archive> {
    return { items: await this.#archive.list(), mayRelink };
  }

  async readTrail(_options: ServiceOptions): Promise<TrailReading> {
    const head = await this.#store.getTrailHead();
    return {
      exportedAt: this.#now(),
      head: head ?? { sequence: 0, hash: TRAIL_START },
      pages: readTrailPages(this.#store, head),
    };
  }

  async readTrailExcerpt(
    request: ExcerptRequest,
    options: ServiceOptions,
  ): Promise<TrailReading<TrailEntry | OmittedTrailEntry>> {
    const { pages, ...reading } = await this.readTrail(options);
    const isTold = await tellsOf(this.#store, request);
    return { ...reading, pages: excerpt(pages, isTold) };
  }

  async verifyTrail(_options: ServiceOptions): Promise<TrailVerification> {
    return verifyStoredTrail(this.#verified);
  }

  async #find(recordId: string): Promise<StoredRecord> {
    const record = await this.#store.getRecord(recordId);
    if (!record) {
      throw new NotFoundError(`No record ${recordId}`);
    }
    return record;
  }

  async #viewer(
    entityRef: string,
    { access }: WithAccess,
    { credentials }: ServiceOptions,
  ): Promise<Viewer> {
    return this.#viewers.of({ entityRef, access, credentials });
  }

  async #written(record: StoredRecord, viewer: Viewer): Promise<RecordView> {
    if (!isOfOrganisation(record)) {
      await this.#evaluate(record.entityRef);
    }
    this.#signals?.changed([record.entityRef]);
    const [view] = await this.#contexts.view([record], viewer);
    return view;
  }

  /**
   * What is written stays written when this fails: the system is marked, and the
   * next look for changes evaluates it, on whichever replica.
   */
  async #evaluate(...entityRefs: string[]): Promise<void> {
    try {
      await this.#runner.evaluateSystems({ entityRefs });
    } catch (error) {
      this.#logger.warn(
        `Could not evaluate ${entityRefs.join(
          ', ',
        )} after a record was written`,
        error as Error,
      );
    }
  }
}
