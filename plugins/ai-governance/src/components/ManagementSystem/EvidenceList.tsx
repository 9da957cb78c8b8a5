import { OrganisationRecordRef } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../useTexts';
import { safeHref } from '../../lib/safeHref';
import { Link } from '../common';
import { useSectionLink } from '../../hooks';

/** Shown at first. */
const SHOWN = 4;

const useStyles = makeStyles(
  { list: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'AiGovernanceEvidenceList' },
);

/** Records as evidence, each a link to itself, and links to documents. */
export function EvidenceList(props: {
  evidence: readonly OrganisationRecordRef[];
  links?: ReadonlyArray<{ title?: string; url: string }>;
}) {
  const { evidence, links = [] } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const { record } = useSectionLink();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, SHOWN);
  return (
    <ul className={classes.list}>
      {shown.map(ref => (
        <li key={ref.recordId}>
          <Link to={record(ref)} underline="always">
            {ref.title}
          </Link>{' '}
          ({t(`management.recordState.${ref.state}`)}
          {ref.imported && `, ${t('management.imported')}`})
          {ref.because && (
            <Typography variant="body2" color="textSecondary">
              {ref.because}
            </Typography>
          )}
        </li>
      ))}
      {links.map(({ title, url }, index) => {
        const href = safeHref(url);
        return (
          // eslint-disable-next-line react/no-array-index-key -- addresses may repeat
          <li key={index}>
            {href ? <Link to={href}>{title ?? url}</Link> : title ?? url}
          </li>
        );
      })}
      {evidence.length > shown.length && (
        <li>
          <Button size="small" onClick={() => setAll(true)}>
            {t('records.showAll', { number: String(evidence.length) })}
          </Button>
        </li>
      )}
    </ul>
  );
}
