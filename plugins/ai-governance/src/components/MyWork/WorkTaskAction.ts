/** A form in which a record is written. */
export type WritingAction =
  | { kind: 'record'; typeId: string }
  | { kind: 'close' | 'revise' };

/** What a dialog is opened for. */
export type WorkTaskAction =
  | WritingAction
  | { kind: 'submit' | 'approve' | 'reject' };
