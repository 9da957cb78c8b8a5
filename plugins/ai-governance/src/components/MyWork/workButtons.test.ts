import {
  MyWorkItem,
  WorkAction,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { WORK_ITEMS } from '../../__testUtils__/myWork';
import { workButtons } from './workButtons';

const item = (
  task: MyWorkItem['task'],
  actions: WorkAction[],
  recordTypes?: string[],
): MyWorkItem => ({ ...WORK_ITEMS[0], task, actions, recordTypes });

const write = (typeId: string) => ({ kind: 'record', typeId });

const actionsOf = (...of: Parameters<typeof item>) =>
  workButtons(item(...of)).map(({ action }) => action);

describe('workButtons', () => {
  it.each([
    ['review-overdue', 'governance-review'],
    ['assessment-missing', 'impact-assessment'],
    ['evidence-expired', 'supplier-assessment'],
  ] as const)('does first what a %s asks for', (task, typeId) => {
    expect(actionsOf(task, ['record', 'waive', 'remind'], [typeId])).toEqual([
      write(typeId),
      write('waiver'),
    ]);
  });

  it('attests first what was never attested', () => {
    expect(actionsOf('attest', ['attest', 'waive'], ['attestation'])).toEqual([
      write('attestation'),
      write('waiver'),
    ]);
  });

  it('closes an action within a record, and follows up a decision', () => {
    expect(actionsOf('action-overdue', ['close'])).toEqual([{ kind: 'close' }]);
    expect(
      actionsOf('decision-follow-up', ['record'], ['decision-follow-up']),
    ).toEqual([write('decision-follow-up')]);
  });
});
