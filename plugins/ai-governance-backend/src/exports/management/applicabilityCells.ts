import {
  annexAControls,
  Applicability,
  ApplicabilityEntry,
  KeptImplementation,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Cell, RichText } from '../document';
import { percentText, wordText } from '../words';
import { impliedOf } from './approvedNumbers';

/** How far a control is, in words. */
export const STATES: Record<ApplicabilityEntry['implementation'], RichText> = {
  implemented: { text: 'Implemented', tone: 'good' },
  partly: { text: 'Partly implemented', tone: 'warn' },
  'not-implemented': { text: 'Not implemented', tone: 'bad' },
  'not-due': { text: 'Nothing due', tone: 'quiet' },
  'not-measured': { text: 'Not measured', tone: 'quiet' },
};

/** What is excluded need not be there, so nothing is said of how far it is. */
const EXCLUDED: RichText = { text: 'Excluded', tone: 'quiet' };

function decisionCell(entry: ApplicabilityEntry): RichText[] {
  const { decision, proposed, justification } = entry;
  return [
    {
      text: wordText(decision),
      ...(decision === 'undecided' && { tone: 'warn' as const }),
    },
    ...(proposed
      ? [
          {
            text: `Proposed: ${wordText(proposed)}`,
            tone: 'warn' as const,
          },
        ]
      : []),
    ...(justification ? [{ text: justification, tone: 'quiet' as const }] : []),
  ];
}

/** Said where nobody or nothing is named, so that no cell is left to be guessed. */
const NOBODY: RichText = { text: 'Nobody named', tone: 'warn' };
const NO_RISK: RichText = { text: 'No open risk names it', tone: 'quiet' };
const NO_BASIS: RichText = { text: 'Nothing was kept', tone: 'warn' };

function ownerCell(entry: ApplicabilityEntry): RichText[] {
  const { owner, plannedDate, decision } = entry;
  if (!owner && decision === 'excluded') return [];
  return [
    owner ? { text: owner } : NOBODY,
    ...(plannedDate
      ? [{ text: `Planned until ${plannedDate}`, tone: 'quiet' as const }]
      : []),
  ];
}

function stateCell(
  entry: ApplicabilityEntry,
  { state }: KeptImplementation,
): RichText[] {
  if (entry.decision === 'excluded' || state === 'excluded') return [EXCLUDED];
  const { stated } = entry;
  return [
    STATES[state as keyof typeof STATES] ?? { text: wordText(state) },
    ...(stated
      ? [
          {
            text: `Stated: ${wordText(stated.state)}`,
            tone: 'quiet' as const,
          },
        ]
      : []),
  ];
}

/** What asks for something of the organisation is not shown by its systems. */
const isOfOrganisation = (id: string) =>
  annexAControls.some(
    control => control.id === id && control.level === 'organisation',
  );

/** Results of systems; where they do not decide, they are there for information. */
function resultsOf(
  { id }: ApplicabilityEntry,
  { due = 0, pass = 0, waived = 0, controls = [] }: KeptImplementation,
): RichText[] {
  const quiet = { tone: 'quiet' as const };
  const text = `${pass} of ${due} results pass (${percentText(pass / due)})`;
  return [
    ...(due > 0
      ? [
          isOfOrganisation(id)
            ? { text: `Systems, for information: ${text}`, ...quiet }
            : { text },
        ]
      : []),
    ...(waived > 0
      ? [
          {
            text: `${waived} waived, ${percentText(
              waived / (due + waived),
            )} of what would be due`,
            tone: 'warn' as const,
          },
        ]
      : []),
    ...(controls.length > 0 ? [{ text: controls.join(', '), ...quiet }] : []),
  ];
}

function basisCell(
  entry: ApplicabilityEntry,
  implied: KeptImplementation,
): RichText[] {
  const { records = [] } = implied;
  const parts = [
    ...records.map(text => ({ text })),
    ...(entry.stated?.restsOn ? [{ text: entry.stated.restsOn }] : []),
    ...resultsOf(entry, implied),
  ];
  return parts.length > 0 ? parts : [NO_BASIS];
}

function risksCell(
  { risks }: ApplicabilityEntry,
  { riskCount = 0 }: KeptImplementation,
): RichText[] {
  if (riskCount === 0 && risks.length === 0) return [NO_RISK];
  const named = risks.map(({ title, treatment }) => ({
    text: treatment ? `${title} (${treatment})` : title,
  }));
  const more = riskCount - risks.length;
  return [
    ...named,
    ...(more > 0
      ? [{ text: `${more} more open risks`, tone: 'quiet' as const }]
      : []),
  ];
}

/** One control in the table of the statement. */
export function controlRow(
  entry: ApplicabilityEntry,
  source: Applicability,
): Cell[] {
  const implied = impliedOf(entry, source);
  return [
    [{ text: entry.id, strong: true }, { text: entry.title }],
    decisionCell(entry),
    ownerCell(entry),
    stateCell(entry, implied),
    entry.decision === 'excluded' ? '' : basisCell(entry, implied),
    entry.decision === 'excluded' ? '' : risksCell(entry, implied),
  ];
}
