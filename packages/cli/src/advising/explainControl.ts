import {
  allowedWords,
  Control,
  ControlPack,
  LIFECYCLE_STAGES,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { quoted } from '../lib/text';
import { findSamples, shippedSamples } from '../samples/shippedSamples';

/** A control in words, with an example that meets it. */
export interface Explanation {
  id: string;
  title: string;
  pack: { id: string; version: string };
  /** What it asks for. */
  description: string;
  dueFrom: string;
  dueUntil?: string;
  /** Stages at which it is due. */
  stages: string[];
  require: Control['require'];
  gate: boolean;
  weight: number;
  validityDays?: Control['validityDays'];
  boundTo?: string;
  evidence: { kind: string; source: string };
  /** What to do, in one sentence. */
  remediation: string;
  /** Where in the descriptor. */
  fixAt?: string;
  annexA: string[];
  clauses: string[];
  crosswalk: Record<string, string[]>;
  /** Day from which law asks for it. */
  appliesFrom?: string;
  /** A descriptor that meets it; absent where no sample is shipped. */
  descriptor?: string;
  /** Records and measurements that it needs beside the descriptor, as YAML. */
  portal?: string;
}

/**
 * The control with this id, whatever its case.
 * @throws InputError with what is there
 */
function findControl(pack: ControlPack, id: string): Control {
  const found = pack.controls.find(
    control => control.id.toUpperCase() === id.toUpperCase(),
  );
  if (found) return found;
  const ids = pack.controls.map(control => control.id);
  throw new InputError(
    `No control ${quoted(id)} in the pack ${pack.id}; ${allowedWords(id, ids)}`,
  );
}

function stagesOf({ dueFrom, dueUntil }: Control): string[] {
  const last = dueUntil ?? LIFECYCLE_STAGES[LIFECYCLE_STAGES.length - 1];
  return LIFECYCLE_STAGES.slice(
    LIFECYCLE_STAGES.indexOf(dueFrom),
    LIFECYCLE_STAGES.indexOf(last) + 1,
  );
}

/** The case of the shipped sample that passes. */
function passingSample(
  packId: string,
  controlId: string,
): Pick<Explanation, 'descriptor' | 'portal'> {
  if (!shippedSamples().includes(packId)) return {};
  const folder = path.join(findSamples(packId), controlId);
  const file = ['pass.yaml', 'system.yaml']
    .map(name => path.join(folder, name))
    .find(existsSync);
  if (!file) return {};
  const sample = parse(readFileSync(path.join(folder, 'sample.yaml'), 'utf8'));
  const { records, measurements } = sample?.pass ?? {};
  const portal = {
    ...(records && { records }),
    ...(measurements && { measurements }),
  };
  return {
    descriptor: readFileSync(file, 'utf8').trimEnd(),
    ...(Object.keys(portal).length > 0 && {
      portal: stringify(portal).trimEnd(),
    }),
  };
}

/** What a control asks for, when, and how it is met. */
export function explainControl(pack: ControlPack, id: string): Explanation {
  const control = findControl(pack, id);
  const { crosswalk, check: _check, law: _law, ...rest } = control;
  const { title, description, dueFrom, dueUntil, require, gate, weight } = rest;
  const { validityDays, boundTo, evidence, remediation, fixAt } = rest;
  const { annexA, clauses, appliesFrom } = rest;
  return {
    id: control.id,
    title,
    pack: { id: pack.id, version: pack.version },
    description,
    dueFrom,
    ...(dueUntil && { dueUntil }),
    stages: stagesOf(control),
    require,
    gate,
    weight,
    ...(validityDays && { validityDays }),
    ...(boundTo && { boundTo }),
    evidence,
    remediation,
    ...(fixAt && { fixAt }),
    annexA,
    clauses,
    crosswalk: Object.fromEntries(
      Object.entries(crosswalk).flatMap(([framework, references]) =>
        references?.length ? [[framework, references]] : [],
      ),
    ),
    ...(appliesFrom && { appliesFrom }),
    ...passingSample(pack.id, control.id),
  };
}
