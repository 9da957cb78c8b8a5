import {
  describeRecord,
  RecordTypeInfo,
  RecordView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { JsonObject } from '@backstage/types';
import Button from '@material-ui/core/Button';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import CallSplitIcon from '@material-ui/icons/CallSplit';
import { useFormat } from '../../../hooks';
import { useTexts } from '../../../useTexts';
import { Notice, Placeholder, ScrollRegion } from '../../common';
import { DescribedValues } from '../DescribedValues';
import { PersonLink } from '../PersonLink';
import { useDecisionBasis } from '../useDecisionBasis';
import { useDescriptionContext } from '../useDescriptionContext';
import { compareVersions } from './compareVersions';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    cell: { verticalAlign: 'top', overflowWrap: 'anywhere' },
    differs: { borderLeft: `4px solid ${theme.palette.primary.main}` },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'AiGovernanceConflictView' },
);

/** Two versions of a record in words, beside each other, and the choice between them. */
export function ConflictView(props: {
  type: RecordTypeInfo;
  theirs: RecordView;
  mine: JsonObject;
  onTakeTheirs: () => void;
  onClose: () => void;
  /** Absent where the other version can no longer be revised. */
  onApplyMine?: () => void;
}) {
  const { type, theirs, mine, onTakeTheirs, onApplyMine, onClose } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTexts();
  const { value: basis, loading } = useDecisionBasis(theirs);
  // Without its names, it is said as well as what is in view allows.
  const context = useDescriptionContext(basis);
  const describe = (data: object) =>
    describeRecord({ record: { ...theirs, data }, type, context });
  const rows = compareVersions(describe(theirs.data), describe(mine));
  const label = t('records.conflict.tableLabel');
  return (
    <div className={classes.root}>
      <Notice
        tone="warn"
        role="alert"
        Icon={CallSplitIcon}
        title={t('records.conflict.title')}
      >
        {t('records.conflict.text', {
          who: (
            <PersonLink
              entityRef={theirs.updatedBy}
              signature={theirs.signatures?.updatedBy}
            />
          ),
          when: format.relative(theirs.updatedAt),
        })}
      </Notice>
      {loading ? (
        <Placeholder lines={6} />
      ) : (
        <ScrollRegion label={label}>
          <Table size="small" aria-label={label}>
            <TableHead>
              <TableRow>
                <TableCell>{t('records.conflict.field')}</TableCell>
                <TableCell>
                  {t('records.conflict.theirs', {
                    revision: String(theirs.revision),
                  })}
                </TableCell>
                <TableCell>{t('records.conflict.mine')}</TableCell>
                <TableCell>{t('records.conflict.same')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(row => (
                <TableRow key={row.path} selected={row.differs}>
                  <TableCell
                    component="th"
                    scope="row"
                    className={
                      row.differs
                        ? `${classes.cell} ${classes.differs}`
                        : classes.cell
                    }
                  >
                    {row.label}
                  </TableCell>
                  {[row.theirs, row.mine].map((values, index) => (
                    // eslint-disable-next-line react/no-array-index-key -- theirs and mine
                    <TableCell key={index} className={classes.cell}>
                      {values.length > 0 ? (
                        <DescribedValues values={values} />
                      ) : (
                        '–'
                      )}
                    </TableCell>
                  ))}
                  <TableCell className={classes.cell}>
                    {row.differs
                      ? t('records.conflict.differs')
                      : t('records.conflict.equal')}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
      <div className={classes.actions}>
        <Button onClick={onClose}>{t('records.form.cancel')}</Button>
        <Button variant="outlined" onClick={onTakeTheirs}>
          {t('records.conflict.takeTheirs')}
        </Button>
        {onApplyMine ? (
          <Button variant="contained" color="primary" onClick={onApplyMine}>
            {t('records.conflict.applyMine')}
          </Button>
        ) : (
          t('records.conflict.closed')
        )}
      </div>
    </div>
  );
}
