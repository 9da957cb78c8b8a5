import {
  EVIDENCE_PACK_SYSTEMS,
  ExportQuery,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useNumberFormat } from '../../hooks';
import { useTexts } from '../../useTexts';
import { ExportButton } from './ExportButton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    select: { minWidth: 140 },
  }),
  { name: 'AiGovernanceEvidencePackButton' },
);

/**
 * Downloads the evidence pack; where more systems match than one pack holds, one part
 * after the other, so that none is left out without a word.
 */
export function EvidencePackButton(props: {
  /** Systems that match; undefined while they are counted. */
  total: number | undefined;
  query: ExportQuery;
}) {
  const { total = 1, query } = props;
  const classes = useStyles();
  const format = useNumberFormat();
  const { t } = useTexts();
  const [chosen, setChosen] = useState(1);
  const parts = Math.ceil(total / EVIDENCE_PACK_SYSTEMS);
  const part = Math.min(chosen, Math.max(parts, 1));
  if (parts <= 1) {
    return (
      <ExportButton
        key={JSON.stringify(query)}
        label={t('exports.pack.action')}
        disabled={total === 0}
        request={{ export: 'evidence-pack', query }}
      />
    );
  }
  return (
    <div className={classes.root}>
      <TextField
        select
        id="evidence-pack-part"
        className={classes.select}
        size="small"
        variant="outlined"
        label={t('exports.pack.part')}
        value={part}
        SelectProps={{ native: true }}
        onChange={event => setChosen(Number(event.target.value))}
      >
        {Array.from({ length: parts }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('exports.pack.partOf', {
              part: format.number(index + 1),
              parts: format.number(parts),
            })}
          </option>
        ))}
      </TextField>
      <ExportButton
        key={`${part} ${JSON.stringify(query)}`}
        label={t('exports.pack.action')}
        request={{ export: 'evidence-pack', query: { ...query, part } }}
      />
      <Typography variant="body2">
        {t('exports.pack.parts', {
          total: format.number(total),
          most: format.number(EVIDENCE_PACK_SYSTEMS),
          parts: format.number(parts),
        })}
      </Typography>
    </div>
  );
}
