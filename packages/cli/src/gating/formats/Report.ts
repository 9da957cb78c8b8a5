import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Checked } from '../../checking/evaluateFiles';
import { Finding } from '../findings';

/** What a check found, to be written in some format. */
export interface Report {
  findings: Finding[];
  /** Empty where a descriptor is not valid. */
  checked: Checked[];
  /** By what was measured; absent where a descriptor is not valid. */
  pack?: ControlPack;
  /** Address of the portal that was asked. */
  portal?: string;
}

/** What the report rests on, in words. */
export function basisOf({ portal, checked }: Report): string[] {
  if (portal === undefined) {
    return [
      'Measured by these files alone: references resolve among them, and records, measurements and addresses are not read. What they would decide is not decided here, and the portal decides it.',
    ];
  }
  const unknown = checked
    .filter(({ registered }) => !registered)
    .map(({ scorecard }) => scorecard.entityRef);
  return [
    `Measured by these files with the references, records and measurements of ${portal}.`,
    ...(unknown.length > 0
      ? [
          `Not registered there, or not for you to read, so that records and measurements are not decided: ${unknown.join(
            ', ',
          )}`,
        ]
      : []),
  ];
}

const keyOf = (file: string, entityRef?: string) => `${file}\n${entityRef}`;

/** The findings of each system, found quickly among those of thousands. */
export function findingsBySystem({
  findings,
}: Report): (checked: Checked) => readonly Finding[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding.file, finding.entityRef);
    const known = byKey.get(key);
    if (known) known.push(finding);
    else byKey.set(key, [finding]);
  }
  return ({ descriptor, scorecard }) =>
    byKey.get(keyOf(descriptor.file, scorecard.entityRef)) ?? [];
}
