import {
  evaluate,
  EvaluationInput,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { InputReader } from '../evaluation';
import { PackInForce } from '../packs';
import { Evaluation } from './SystemService';

/**
 * Evaluates one system at this very instant, so that what expires does so to the
 * millisecond, from the inputs that a run would read.
 */
export class ScorecardReader {
  readonly #inputs: Pick<InputReader, 'read'>;
  readonly #now: () => number;

  constructor(options: {
    inputs: Pick<InputReader, 'read'>;
    now: () => number;
  }) {
    this.#inputs = options.inputs;
    this.#now = options.now;
  }

  async read(
    entity: Entity,
    { pack, policy }: PackInForce,
  ): Promise<Evaluation> {
    const { systems } = await this.#inputs.read([entity], {
      withHistory: true,
    });
    const input: EvaluationInput = {
      ...systems[0].input,
      pack,
      policy,
      now: this.#now(),
    };
    return { input, scorecard: evaluate(input) };
  }
}
