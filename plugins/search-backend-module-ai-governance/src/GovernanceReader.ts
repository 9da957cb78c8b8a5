import {
  AiGovernanceClient,
  ControlInfo,
  PackInfo,
  RecordTypeInfo,
  RecordView,
  SystemSummary,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';

/** As many as the API gives at once. */
const PAGE = 500;

/** Everything of a list that comes in pages. */
async function* itemsOf<T>(
  read: (cursor: string | undefined) => Promise<{
    items: T[];
    nextCursor?: string;
  }>,
): AsyncIterable<T> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

const isGone = (error: unknown) =>
  (error as { statusCode?: number }).statusCode === 404;

/** Reads what is indexed over the API of the governance plugin, as the search plugin. */
export class GovernanceReader {
  readonly #client: AiGovernanceClient;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    const { auth, discovery } = options;
    this.#client = new AiGovernanceClient({
      discoveryApi: discovery,
      fetchApi: {
        // The client gives a request whole, which a token is added to.
        fetch: async (input, init) => {
          const { token } = await auth.getPluginRequestToken({
            onBehalfOf: await auth.getOwnServiceCredentials(),
            targetPluginId: 'ai-governance',
          });
          const request = new Request(input, init);
          request.headers.set('authorization', `Bearer ${token}`);
          return fetch(request);
        },
      },
    });
  }

  /** Every AI system, by name. */
  listSystems(): AsyncIterable<SystemSummary> {
    return itemsOf(cursor => this.#client.listSystems({ limit: PAGE, cursor }));
  }

  /** Every control of every pack. */
  async *listControls(): AsyncIterable<{
    pack: PackInfo;
    control: ControlInfo;
  }> {
    for (const { id } of await this.#client.listPacks()) {
      const { pack, items } = await this.#client.listControls(id);
      for (const control of items) yield { pack, control };
    }
  }

  /** Records of a system; none where it has left the catalog meanwhile. */
  async *listRecords(
    entityRef: string,
    type?: string[],
  ): AsyncIterable<RecordView> {
    const { namespace, name } = parseEntityRef(entityRef);
    try {
      yield* itemsOf(cursor =>
        this.#client.listRecords(
          { namespace, name },
          { type, limit: PAGE, cursor },
        ),
      );
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  /** Types of records, by id. */
  async readRecordTypes(): Promise<Map<string, RecordTypeInfo>> {
    const types = await this.#client.listRecordTypes();
    return new Map(types.map(type => [type.id, type]));
  }
}
