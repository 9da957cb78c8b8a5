import {
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../hooks';
import { dataRows } from '../../lib/recordData';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { FactList, FactRow, Link } from '../common';
import { AttachmentFile } from './attachments';
import { PersonLink } from './PersonLink';
import { ReferenceText } from './ReferenceText';

const useStyles = makeStyles(
  { text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } },
  { name: 'AiGovernanceRecordContent' },
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERSON = /^(user|group):[\w.-]+\/[\w.-]+$/i;

/** A value as text; a person or an address becomes a link, a day is written out. */
export function RecordValue({ text }: { text: string }) {
  const format = useFormat();
  if (DAY.test(text)) return <>{format.day(text)}</>;
  if (PERSON.test(text)) return <PersonLink entityRef={text} />;
  // The last part of "Title · https://…" is the address of a link.
  const address = safeHref(text.split(' · ').pop());
  return address ? (
    <Link to={address}>{text}</Link>
  ) : (
    <ReferenceText text={text} />
  );
}

/** What a record says, with the dates that bound it. */
export function RecordContent(props: {
  record: RecordView;
  type?: RecordTypeInfo;
  /** Values that are shown elsewhere, by their first key. */
  omit?: readonly string[];
}) {
  const { record, type, omit = [] } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const { version, residualRating } = record.binding ?? {};
  const rows: FactRow[] = [
    ...(record.subject
      ? [
          {
            term: t(`records.subject.${type?.subject ?? 'other'}`),
            value: record.subject,
          },
        ]
      : []),
    ...dataRows(record.data as JsonObject, (type?.schema ?? {}) as JsonObject)
      .filter(({ path }) => !omit.includes(path.split('.')[0]))
      .map(({ label, values, format: kind }) => ({
        term: label,
        value: values.map((text, index) => (
          // eslint-disable-next-line react/no-array-index-key -- values may repeat
          <div key={index} className={classes.text}>
            {kind === 'attachment-id' ? (
              <AttachmentFile id={text} />
            ) : (
              <RecordValue text={text} />
            )}
          </div>
        )),
      })),
    {
      term: t('records.form.effective'),
      value: format.day(record.effectiveAt),
    },
    ...(record.expiresAt
      ? [
          {
            term: t('records.form.expires'),
            value: format.end(record.expiresAt).date,
          },
        ]
      : []),
    ...(version ? [{ term: t('records.boundVersion'), value: version }] : []),
    ...(residualRating !== undefined
      ? [
          {
            term: t('records.boundRating'),
            value: format.number(residualRating),
          },
        ]
      : []),
  ];
  return <FactList rows={rows} />;
}
