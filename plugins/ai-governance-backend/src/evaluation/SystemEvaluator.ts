import {
  acceptanceValidityOf,
  AttentionFinding,
  countRisks,
  EvaluationDigest,
  evaluateDigest,
  inputsAtCrossings,
  LEVELS,
  RiskSettings,
  sha256Hex,
  watchedMetricStates,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PositionedPack } from '../packs';
import { SystemInputs } from './InputReader';
import { encodeControls } from './stateCodec';
import { toModelKeys } from './toModelKeys';
import { toSystemFacts } from './toSystemFacts';
import {
  DueSystem,
  EarlierResults,
  EvaluatedSystem,
  PackFinding,
  SystemResult,
} from './types';

/** Instants of one evaluation at which history has a crossing of a limit. */
const MOST_CROSSINGS = 200;

/** Evaluates one system against every pack in force; reads and writes nothing. */
export class SystemEvaluator {
  readonly #packs: PositionedPack[];
  readonly #riskSettings: RiskSettings;
  /** Hash of the packs in force and of what rates risks; results of another one are evaluated again. */
  readonly packsFingerprint: string;

  constructor(options: {
    packs: PositionedPack[];
    riskSettings: RiskSettings;
  }) {
    this.#packs = options.packs;
    this.#riskSettings = options.riskSettings;
    const { bands, appetite } = options.riskSettings;
    this.packsFingerprint = [
      ...options.packs.map(pack => pack.fingerprint),
      sha256Hex(JSON.stringify([bands, appetite])).slice(0, 16),
    ].join(' ');
  }

  evaluate(system: DueSystem, inputs: SystemInputs): EvaluatedSystem {
    const { entity, cause, readAt, inputsRevision } = system;
    const digests = this.#decide(inputs.input, readAt);
    const metricStates = this.#metricStates(inputs, readAt);
    return {
      facts: toSystemFacts(entity, digests[0].ownership),
      cause,
      readAt,
      inputsRevision,
      evidenceHash: inputs.evidenceHash,
      packsFingerprint: this.packsFingerprint,
      references: inputs.references,
      modelKeys: toModelKeys(entity),
      documentIds: inputs.documentIds,
      results: digests.map((digest, index) => ({
        ...toResult(this.#packs[index], digest),
        ...this.#countRisks(this.#packs[index], system, inputs),
      })),
      earlier: this.#earlier(system, inputs),
      ...(metricStates && { metricStates }),
      attention: [
        ...digests[0].attention.system.map(toFinding('')),
        ...digests.flatMap(({ attention }, index) =>
          attention.controls.map(toFinding(this.#packs[index].pack.id)),
        ),
      ],
    };
  }

  #decide(input: SystemInputs['input'], now: number): EvaluationDigest[] {
    return this.#packs.map(({ pack, policy }) =>
      evaluateDigest({ ...input, pack, policy, now }),
    );
  }

  #metricStates({ input }: SystemInputs, now: number) {
    const [first] = this.#packs;
    return input.metrics.status === 'available' && first
      ? watchedMetricStates({
          ...input,
          pack: first.pack,
          policy: first.policy,
          now,
        })
      : undefined;
  }

  /** Results at the instants at which what is new crossed a limit: the newest of them. */
  #earlier(
    { measuredSince, readAt }: DueSystem,
    inputs: SystemInputs,
  ): EarlierResults[] {
    const [first] = this.#packs;
    if (measuredSince === undefined || !first) return [];
    const { pack, policy } = first;
    return inputsAtCrossings(
      { ...inputs.input, pack, policy, now: readAt },
      { from: measuredSince, most: MOST_CROSSINGS },
    ).map(input => ({
      at: input.now,
      results: this.#decide(input, input.now).map((digest, index) =>
        toResult(this.#packs[index], digest),
      ),
    }));
  }

  /** Counts of what could not be read are left out: nobody may take them for none. */
  #countRisks(
    { pack, policy }: PositionedPack,
    { entity, readAt }: DueSystem,
    { input: { records } }: SystemInputs,
  ): Pick<SystemResult, 'risks' | 'risksChangeAt' | 'openRisksChangeAt'> {
    if (records.status !== 'available') {
      return {};
    }
    const { counts, nextChangeAt, nextOpenAt } = countRisks({
      records: records.items,
      entity,
      settings: this.#riskSettings,
      acceptanceValidityDays: acceptanceValidityOf(pack),
      timeZone: policy.timeZone,
      now: readAt,
    });
    return {
      risks: counts,
      risksChangeAt: nextChangeAt,
      openRisksChangeAt: nextOpenAt,
    };
  }
}

function toResult(
  pack: PositionedPack,
  digest: EvaluationDigest,
): SystemResult {
  const { counts } = digest;
  return {
    packId: pack.pack.id,
    packVersion: pack.pack.version,
    level: LEVELS.indexOf(digest.level),
    completeness: digest.completeness,
    blocked: digest.blocked,
    failing: counts.fail + counts.expired + counts.unknown,
    failingGates: digest.failingGates.length,
    ...encodeControls(digest.controls, pack.positions.ofPack(pack.pack)),
    nextChangeAt: digest.nextChangeAt,
  };
}

/** What follows from no pack is the same by every one of them. */
function toFinding(packId: string) {
  return (finding: AttentionFinding): PackFinding => ({ ...finding, packId });
}
