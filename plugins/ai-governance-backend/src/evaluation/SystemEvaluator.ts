import {
  acceptanceValidityOf,
  AttentionFinding,
  countRisks,
  EvaluationDigest,
  evaluateDigests,
  inputsAtCrossings,
  LEVELS,
  RiskSettings,
  sha256Hex,
  SystemDigests,
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

type CountedRisks = Pick<
  SystemResult,
  'risks' | 'risksChangeAt' | 'openRisksChangeAt'
>;

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
    const decided = this.#decide(inputs.input, readAt);
    const { digests } = decided;
    const metricStates = decided.metricStates();
    const risksOf = this.#countRisks(system, inputs);
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
        ...risksOf(this.#packs[index]),
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

  #decide(input: SystemInputs['input'], now: number): SystemDigests {
    return evaluateDigests({ ...input, now }, this.#packs);
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
      results: this.#decide(input, input.now).digests.map((digest, index) =>
        toResult(this.#packs[index], digest),
      ),
    }));
  }

  /**
   * Counts of what could not be read are left out: nobody may take them for none. Packs by
   * which acceptances last equally long share theirs.
   */
  #countRisks(
    { entity, readAt }: DueSystem,
    { input: { records } }: SystemInputs,
  ): (pack: PositionedPack) => CountedRisks {
    if (records.status !== 'available') {
      return () => ({});
    }
    const counted = new Map<string, CountedRisks>();
    return ({ pack, policy: { timeZone } }) => {
      const acceptanceValidityDays = acceptanceValidityOf(pack);
      const key = JSON.stringify([acceptanceValidityDays, timeZone]);
      const known = counted.get(key);
      if (known) return known;
      const { counts, nextChangeAt, nextOpenAt } = countRisks({
        records: records.items,
        entity,
        settings: this.#riskSettings,
        acceptanceValidityDays,
        timeZone,
        now: readAt,
      });
      const risks = {
        risks: counts,
        risksChangeAt: nextChangeAt,
        openRisksChangeAt: nextOpenAt,
      };
      counted.set(key, risks);
      return risks;
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
