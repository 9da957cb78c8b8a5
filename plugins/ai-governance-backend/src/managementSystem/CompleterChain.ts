import { RecordFault } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { RecordCompleter, RecordToComplete } from '../records/RecordCompleter';

/** Several completers as one: each gets what the one before it made. */
export class CompleterChain implements RecordCompleter {
  readonly #completers: readonly RecordCompleter[];

  constructor(options: { completers: readonly RecordCompleter[] }) {
    this.#completers = options.completers;
  }

  async complete(
    request: RecordToComplete & { previous?: JsonObject },
  ): Promise<JsonObject> {
    let { data } = request;
    for (const completer of this.#completers) {
      data = await completer.complete({ ...request, data });
    }
    return data;
  }

  async recount(request: RecordToComplete): Promise<JsonObject | undefined> {
    let counted: JsonObject | undefined;
    for (const completer of this.#completers) {
      const data = counted ?? request.data;
      counted = (await completer.recount({ ...request, data })) ?? counted;
    }
    return counted;
  }

  async findFaults(
    request: Pick<RecordToComplete, 'type' | 'data'>,
  ): Promise<RecordFault[]> {
    const found = await Promise.all(
      this.#completers.map(completer => completer.findFaults(request)),
    );
    return found.flat();
  }
}
