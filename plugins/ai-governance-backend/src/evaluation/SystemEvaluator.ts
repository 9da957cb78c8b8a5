import {
  acceptanceValidityOf,
  AttentionFinding,
  countRisks,
  EvaluationDigest,
  evaluateDigest,
  LEVELS,
  RiskSettings,
  sha256Hex,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { PositionedPack } from '../packs';
import { SystemInputs } from './InputReader';
import { encodeControls } from './stateCodec';
import { toSystemFacts } from './toSystemFacts';
import { DueSystem, EvaluatedSystem, PackFinding, SystemResult } from './types';

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
    const digests = this.#packs.map(({ pack, policy }) =>
      evaluateDigest({ ...inputs.input, pack, policy, now: readAt }),
    );
    return {
      facts: toSystemFacts(entity, digests[0].ownership),
      cause,
      readAt,
      inputsRevision,
      evidenceHash: inputs.evidenceHash,
      packsFingerprint: this.packsFingerprint,
      references: inputs.references,
      documentIds: inputs.documentIds,
      results: digests.map((digest, index) => ({
        ...toResult(this.#packs[index], digest),
        ...this.#countRisks(this.#packs[index], system, inputs),
      })),
      attention: [
        ...digests[0].attention.system.map(toFinding('')),
        ...digests.flatMap(({ attention }, index) =>
          attention.controls.map(toFinding(this.#packs[index].pack.id)),
        ),
      ],
    };
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
