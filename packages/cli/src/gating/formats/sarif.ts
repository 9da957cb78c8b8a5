import {
  Control,
  ControlPack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { OPTION_TITLES } from '../../checking/optionTitles';
import { Replacement } from '../../checking/replacements';
import { nameOfInput, STANDARD_INPUT } from '../../lib/readInput';
import { shortHash } from '../../lib/text';
import { Finding, FindingFix, OWN_RULES } from '../findings';
import { afterFix, Report } from './Report';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const HOME = 'https://github.com/ai-catalogue/backstage-ai-governance';

function toRule(id: string, control: Control | undefined, title: string) {
  return {
    id,
    shortDescription: { text: title },
    ...(control && {
      fullDescription: { text: control.description },
      help: { text: control.remediation },
      properties: {
        annexA: control.annexA,
        clauses: control.clauses,
        gate: control.gate,
      },
    }),
  };
}

/** A rule for every control of the pack, and for what is not a control. */
function toRules(pack: ControlPack | undefined) {
  return [
    ...Object.entries(OWN_RULES).map(([id, title]) =>
      toRule(id, undefined, title),
    ),
    ...(pack?.controls ?? []).map(control =>
      toRule(control.id, control, control.title),
    ),
  ];
}

/** Relative to the folder in which the command runs, else as an address. */
function toArtifact(file: string) {
  if (file === nameOfInput(STANDARD_INPUT)) return { uri: file };
  const relative = path.relative('', file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    return { uri: pathToFileURL(file).href };
  }
  const parts = relative.split(path.sep).map(encodeURIComponent);
  return { uri: parts.join('/'), uriBaseId: '%SRCROOT%' };
}

/** Lines go as a whole, each with its end. */
function toReplacement({ line, removed, added }: Replacement) {
  return {
    deletedRegion: {
      startLine: line,
      startColumn: 1,
      endLine: line + removed,
      endColumn: 1,
    },
    insertedContent: { text: added.map(text => `${text}\n`).join('') },
  };
}

function toFix(fix: FindingFix, file: string) {
  return {
    description: {
      text: [OPTION_TITLES[fix.kind], ...afterFix(fix)].join('. '),
    },
    artifactChanges: [
      {
        artifactLocation: toArtifact(file),
        replacements: fix.replacements.map(toReplacement),
      },
    ],
  };
}

function toResult(finding: Finding, indexes: ReadonlyMap<string, number>) {
  const { rule, action, entityRef, file, line, column, message, fix } = finding;
  const { title, state } = finding;
  // What leaves a control open is no fix of it.
  const fixes = (finding.fixes ?? []).filter(({ then }) => !then);
  const subject = entityRef ?? message;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: action === 'block' ? 'error' : 'warning',
    message: {
      text: [`${title}: ${message}`, fix].filter(Boolean).join('\n'),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: toArtifact(file),
          region: { startLine: line, startColumn: column },
        },
        ...(entityRef && {
          logicalLocations: [
            { fullyQualifiedName: entityRef, kind: 'resource' },
          ],
        }),
      },
    ],
    // The same finding stays the same when lines move.
    partialFingerprints: {
      'aiGovernance/v1': shortHash(`${rule}\n${subject}`, 32),
    },
    ...(fixes.length > 0 && { fixes: fixes.map(each => toFix(each, file)) }),
    ...(state && { properties: { state } }),
  };
}

/** SARIF 2.1.0 (OASIS), for code scanning and other collectors of findings. */
export function toSarif({ findings, pack }: Report): string {
  const rules = toRules(pack);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ai-governance',
            version,
            informationUri: HOME,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => toResult(finding, indexes)),
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}
