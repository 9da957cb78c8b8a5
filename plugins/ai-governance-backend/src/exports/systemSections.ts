import {
  Calendar,
  CONTROL_STATES,
  ControlResult,
  signatureText,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, DocumentBuilder, RichText } from './document';
import { SystemExport } from './SystemExport';
import {
  instantText,
  lastDayText,
  levelText,
  percentText,
  stageText,
  stateText,
  wordText,
} from './words';

const OWNERSHIP: Record<string, string> = {
  owned: 'the owner exists and has members',
  unowned: 'no owner is declared',
  dangling: 'the declared owner does not exist',
  vacant: 'the declared owner is a group without members',
};

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : undefined;

/** Class, stage, owner, score, and how many controls are in which state. */
export function addStanding(
  builder: DocumentBuilder,
  system: SystemExport,
): void {
  const { scorecard, pack, register } = system;
  const { metadata, spec = {} } = system.inputs.evaluation.entity;
  const { stage, riskClass } = scorecard;
  builder
    .section('How it stands')
    .facts({
      System: system.entityRef,
      Description: metadata.description,
      Version: textOf(spec.version) ?? 'Not declared',
      Owner: `${textOf(spec.owner) ?? 'None'} (${
        OWNERSHIP[scorecard.ownership]
      })`,
      'Life cycle stage': stageText(stage.effective),
      'Risk class':
        riskClass.effective === 'unclassified'
          ? 'Unclassified, held to the duties of class high'
          : wordText(riskClass.effective),
      'Measured by': `${pack.title}, version ${pack.version}`,
      'Evaluated at': instantText(scorecard.evaluatedAt),
      'Control completeness as configured': {
        text: percentText(scorecard.completeness),
        strong: true,
      },
      Level: { text: levelText(scorecard.level), strong: true },
      'Open risks': `${register.open}, of which above the appetite: ${register.aboveAppetite}`,
      ...(scorecard.blocked && {
        Blocked: {
          text: 'Yes: a system of class prohibited is in use',
          tone: 'bad' as const,
        },
      }),
    })
    .table({
      caption: 'Controls by state',
      columns: [
        { title: 'State', width: 2 },
        { title: 'Required' },
        { title: 'Recommended' },
      ],
      rows: CONTROL_STATES.map(state => [
        stateText(state),
        String(scorecard.counts[state]),
        String(scorecard.recommended[state]),
      ]),
      empty: '',
    })
    .list([
      ...scorecard.caps.map(
        ({ level, controls, reason }) =>
          `Held at ${levelText(level)}: ${reason} (${controls.join(', ')})`,
      ),
      ...scorecard.warnings.map(({ message }) => message),
    ]);
}

/** Reason of a result, and what goes with it. */
export function reasonCell(
  result: ControlResult,
  calendar: Calendar,
): RichText[] {
  const { reason, expiresAt, expiring, assumed, waiver } = result;
  const parts: RichText[] = [{ text: reason }];
  const lastDay = (end: string) => `Last day ${lastDayText(end, calendar)}`;
  if (expiring && expiresAt) {
    parts.push({ text: lastDay(expiresAt), tone: 'warn' });
  } else if (expiresAt) {
    parts.push({ text: lastDay(expiresAt), tone: 'quiet' });
  }
  if (assumed.length > 0) {
    parts.push({
      text: `Assumed, because not declared: ${assumed.join(', ')}`,
      tone: 'quiet',
    });
  }
  if (waiver) {
    parts.push({
      text: `Waived until ${lastDayText(
        waiver.expiresAt,
        calendar,
      )} by ${signatureText({
        ref: waiver.approver,
        signature: waiver.approverSignature,
      })}: ${waiver.reason}`,
      tone: 'warn',
    });
  }
  return parts;
}

/** Results in the order in which views list them: worst first. */
function worstFirst(results: ControlResult[]): ControlResult[] {
  return CONTROL_STATES.flatMap(state =>
    results.filter(result => result.state === state),
  );
}

/** Every control with its state, reason and references. */
export function addControls(
  builder: DocumentBuilder,
  system: SystemExport,
): void {
  const { scorecard, pack } = system;
  const controls = new Map(pack.controls.map(control => [control.id, control]));
  const toRow = (result: ControlResult): Cell[] => {
    const control = controls.get(result.controlId);
    return [
      [
        { text: result.controlId, strong: true },
        ...(result.gate ? [{ text: 'Gate', tone: 'quiet' as const }] : []),
      ],
      [
        { text: control?.title ?? result.controlId },
        { text: control?.annexA.join(', ') ?? '', tone: 'quiet' },
      ],
      stateText(result.state),
      reasonCell(result, system.calendar),
    ];
  };
  const columns = [
    { title: 'Control', width: 0.9 },
    { title: 'Title and Annex A', width: 2.2 },
    { title: 'State', width: 1 },
    { title: 'Reason', width: 3.6 },
  ];
  builder.section('Controls');
  for (const requirement of ['required', 'recommended', 'off'] as const) {
    const results = scorecard.controls.filter(
      result => result.requirement === requirement,
    );
    const caption = {
      required: 'Required: these make up the score',
      recommended: 'Recommended: beside the score',
      off: 'Not required for this class',
    }[requirement];
    if (results.length > 0) {
      builder.table({
        caption: `${caption} (${results.length})`,
        columns,
        rows: worstFirst(results).map(toRow),
        empty: '',
      });
    }
  }
}
