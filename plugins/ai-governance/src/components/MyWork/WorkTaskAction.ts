/** What a dialog is opened for. */
export type WorkTaskAction =
  | { kind: 'record'; typeId: string }
  | { kind: 'revise' | 'submit' | 'approve' | 'reject' };
