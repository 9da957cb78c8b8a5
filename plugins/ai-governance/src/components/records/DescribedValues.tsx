import {
  DescribedRow,
  DescribedValue,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { safeHref } from '../../lib/safeHref';
import { useTexts } from '../../useTexts';
import { Link, secondaryColor } from '../common';
import { AttachmentFile } from './attachments';

const useStyles = makeStyles(
  theme => ({
    text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    part: {
      overflowWrap: 'anywhere',
      borderLeft: `2px solid ${theme.palette.divider}`,
      paddingLeft: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
    label: { color: secondaryColor(theme) },
  }),
  { name: 'AiGovernanceDescribedValues' },
);

function isEntityRef(ref: string): boolean {
  try {
    parseEntityRef(ref);
    return true;
  } catch {
    return false;
  }
}

/** Name and value of each part of an entry. */
function Parts({ rows }: { rows: readonly DescribedRow[] }) {
  const classes = useStyles();
  return (
    <div className={classes.part}>
      {rows.map(({ path, label, values }) => (
        <div key={path}>
          <span className={classes.label}>{label}: </span>
          {values.map((value, index) => (
            // eslint-disable-next-line react/no-array-index-key -- values may repeat
            <span key={index}>
              {index > 0 && ', '}
              <Described value={value} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** One value in words; what has a page is a link to it. */
function Described({ value }: { value: DescribedValue }) {
  const { text, entityRef, role, href, attachmentId, rows } = value;
  const { t } = useTexts();
  if (rows) return <Parts rows={rows} />;
  if (attachmentId) return <AttachmentFile id={attachmentId} />;
  if (entityRef && isEntityRef(entityRef)) {
    const link = <EntityRefLink entityRef={entityRef} />;
    return role ? <>{t(`records.describe.${role}`, { who: link })}</> : link;
  }
  const address = safeHref(href);
  return address ? <Link to={address}>{text}</Link> : <>{text}</>;
}

/** Values in words, below each other. */
export function DescribedValues(props: { values: readonly DescribedValue[] }) {
  const classes = useStyles();
  return (
    <>
      {props.values.map((value, index) => (
        // eslint-disable-next-line react/no-array-index-key -- values may repeat
        <div key={index} className={classes.text}>
          <Described value={value} />
        </div>
      ))}
    </>
  );
}
