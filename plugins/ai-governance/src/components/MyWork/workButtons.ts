import {
  MyWorkItem,
  WorkAction,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { WAIVER } from '../../lib/controlRecords';
import { WorkTaskAction } from './WorkTaskAction';

const ATTESTATION = 'attestation';

/** A button that opens a dialog; without a text, it is called by the record it writes. */
export interface WorkButton {
  text?:
    | 'attest'
    | 'approve'
    | 'reject'
    | 'close'
    | 'revise'
    | 'submit'
    | 'waive';
  action: WorkTaskAction;
}

/** What sees to an item, the most direct first. */
const DIRECT: Array<WorkButton & { of: WorkAction }> = [
  {
    of: 'attest',
    text: 'attest',
    action: { kind: 'record', typeId: ATTESTATION },
  },
  { of: 'decide', text: 'approve', action: { kind: 'approve' } },
  { of: 'decide', text: 'reject', action: { kind: 'reject' } },
  { of: 'close', text: 'close', action: { kind: 'close' } },
  { of: 'revise', text: 'revise', action: { kind: 'revise' } },
  { of: 'submit', text: 'submit', action: { kind: 'submit' } },
];

/**
 * The buttons of an item: what the item is about comes first, and to be excused from it
 * comes last.
 */
export function workButtons({
  actions,
  recordTypes,
}: MyWorkItem): WorkButton[] {
  return [
    ...DIRECT.filter(({ of }) => actions.includes(of)),
    ...(recordTypes ?? [])
      .filter(typeId => typeId !== ATTESTATION)
      .map(typeId => ({ action: { kind: 'record' as const, typeId } })),
    ...(actions.includes('waive')
      ? [
          {
            text: 'waive' as const,
            action: { kind: 'record' as const, typeId: WAIVER },
          },
        ]
      : []),
  ];
}
