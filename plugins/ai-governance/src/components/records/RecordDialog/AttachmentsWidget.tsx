import {
  Attachment,
  SystemRef,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { WidgetProps } from '@rjsf/utils';
import { useEffect, useRef, useState } from 'react';
import { useNumberFormat } from '../../../hooks';
import { useAttachmentSettings } from './useAttachmentSettings';
import { FileFault } from './checkFile';
import { useTexts } from '../../../useTexts';
import { LoadFailure } from '../../common';
import { DropZone } from './DropZone';
import { AttachedItem, UploadItem } from './UploadItem';
import { useUploads } from './useUploads';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(0.5), minWidth: 0 },
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.5),
    },
  }),
  { name: 'AiGovernanceAttachmentsWidget' },
);

/** What the form passes to the widget in addition to the library. */
export interface AttachmentsContext {
  /** Default: the record is of the organisation. */
  system?: SystemRef;
  /** How many files of a field are on their way: nothing is written meanwhile. */
  onUploading: (fieldId: string, running: number) => void;
}

/** Uploads files, and keeps their ids as the value of the field. */
export function AttachmentsWidget(props: WidgetProps) {
  const { id, label, value, schema, onChange } = props;
  const { system, onUploading } = props.formContext as AttachmentsContext;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const { value: settings, error, retry } = useAttachmentSettings();
  const ids = (Array.isArray(value) ? value : []).filter(
    (item): item is string => typeof item === 'string',
  );
  // Two files may arrive before the form has rendered the first one.
  const latest = useRef(ids);
  latest.current = ids;
  const [known, setKnown] = useState<ReadonlyMap<string, Attachment>>(
    new Map(),
  );
  const [said, setSaid] = useState('');
  const fixed = props.disabled || props.readonly;
  const room = (schema.maxItems ?? Infinity) - ids.length;

  const set = (next: string[]) => {
    latest.current = next;
    onChange(next.length > 0 ? next : undefined);
  };
  const { uploads, running, start, cancel } = useUploads({
    system,
    settings,
    onUploaded: attachment => {
      setKnown(all => new Map(all).set(attachment.id, attachment));
      setSaid(t('records.files.attached', { name: attachment.name }));
      set([...latest.current, attachment.id]);
    },
  });
  useEffect(() => onUploading(id, running), [onUploading, id, running]);

  const free = Math.max(room - running, 0);
  const full = t('records.files.full', { number: String(schema.maxItems) });
  const add = (files: File[]) => {
    setSaid(files.length > free ? full : '');
    start(files.slice(0, free));
  };

  const limit = settings && format.bytes(settings.maxBytes);
  const endings = settings?.types.flatMap(({ extensions }) => extensions) ?? [];
  const explain = (fault: FileFault | undefined) =>
    fault &&
    t(`records.files.fault.${fault}`, {
      limit: limit ?? '',
      endings: endings.join(', '),
    });

  return (
    <div role="group" aria-labelledby={`${id}__label`} className={classes.root}>
      <Typography id={`${id}__label`} variant="body2" component="div">
        <b>{label}</b>
      </Typography>
      {(ids.length > 0 || uploads.length > 0) && (
        <ul className={classes.list}>
          {ids.map(item => (
            <AttachedItem
              key={item}
              id={item}
              known={known.get(item)}
              disabled={fixed}
              onRemove={() => {
                setSaid('');
                set(ids.filter(other => other !== item));
              }}
            />
          ))}
          {uploads.map(upload => (
            <UploadItem
              key={upload.key}
              upload={upload}
              fault={explain(upload.fault)}
              onCancel={() => cancel(upload.key)}
            />
          ))}
        </ul>
      )}
      <div role="status" aria-live="polite">
        <Typography variant="caption">{said}</Typography>
      </div>
      {error && (
        <LoadFailure
          title={t('records.files.settingsError')}
          error={error}
          onRetry={retry}
        />
      )}
      {settings?.enabled === false && (
        <Typography variant="body2">{t('records.files.off')}</Typography>
      )}
      {settings?.enabled && (
        <DropZone
          id={id}
          accept={endings}
          disabled={fixed || free === 0}
          hint={
            room <= 0
              ? full
              : t('records.files.limits', {
                  limit: limit ?? '',
                  endings: endings.join(', '),
                })
          }
          onFiles={add}
        />
      )}
    </div>
  );
}
