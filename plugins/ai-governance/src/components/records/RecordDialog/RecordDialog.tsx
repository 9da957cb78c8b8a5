import { recordTitle } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { lazy, Suspense, useRef } from 'react';
import { useTexts } from '../../../useTexts';
import { Dialog, Placeholder } from '../../common';
import type { RecordFormProps } from './RecordForm';

// Form and validator are large, and most visitors only read.
const RecordForm = lazy(() =>
  import('./RecordForm').then(m => ({ default: m.RecordForm })),
);

const TITLE_ID = 'ai-governance-record-dialog';

/** A table of many columns needs the room. */
const isWide = ({ uiSchema }: RecordFormProps['type']) =>
  JSON.stringify(uiSchema ?? {}).includes('"ui:field"');

/** Writes a new record, or a new revision of one. */
export function RecordDialog(props: Omit<RecordFormProps, 'onDirty'>) {
  const { type, record, onClose } = props;
  const { t } = useTexts();
  const dirty = useRef(false);
  return (
    <Dialog
      open
      fullWidth
      maxWidth={isWide(type) ? 'xl' : 'md'}
      scroll="paper"
      aria-labelledby={TITLE_ID}
      onClose={(_, reason) => {
        // A slip of the hand must not cost what was written.
        if (reason === 'escapeKeyDown' && !dirty.current) onClose();
      }}
    >
      <DialogTitle id={TITLE_ID}>
        {record
          ? t('records.form.reviseTitle', { title: recordTitle(record, type) })
          : type.title}
      </DialogTitle>
      <Suspense
        fallback={
          <DialogContent>
            <Placeholder lines={8} />
          </DialogContent>
        }
      >
        <RecordForm
          {...props}
          onDirty={() => {
            dirty.current = true;
          }}
        />
      </Suspense>
    </Dialog>
  );
}
