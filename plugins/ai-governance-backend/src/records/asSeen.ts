import { RecordView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InvalidRecord } from './InvalidRecord';
import { Redaction } from './RecordRedactor';
import { RevisionConflict } from './RevisionConflict';

/** What was written, or why it was not, as the caller sees it. */
export async function asSeen(
  redaction: Redaction,
  writing: Promise<RecordView>,
): Promise<RecordView> {
  try {
    return redaction.record(await writing);
  } catch (error) {
    if (error instanceof RevisionConflict) {
      const { current, yours, message } = error;
      throw new RevisionConflict({
        current: redaction.record(current),
        yours,
        message,
      });
    }
    if (error instanceof InvalidRecord) {
      throw error.map(redaction.message);
    }
    throw error;
  }
}
