import { ControlPack } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Checked } from '../../checking/evaluateFiles';
import { Finding, FindingFix } from '../findings';

/** What a check found, to be written in some format. */
export interface Report {
  findings: Finding[];
  /** Empty where a descriptor is not valid. */
  checked: Checked[];
  /** By what was measured; absent where a descriptor is not valid. */
  pack?: ControlPack;
  /** Whether the findings have the lines that close them. */
  fixes?: boolean;
  /** Address of the portal that was asked. */
  portal?: string;
}

/** What is left to do after the lines of a fix, in words. */
export function afterFix({ then, documents = [] }: FindingFix): string[] {
  return [
    ...(then ? [`After that: ${then}`] : []),
    ...(documents.length > 0
      ? [`These files have to be there: ${documents.join(', ')}`]
      : []),
  ];
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
