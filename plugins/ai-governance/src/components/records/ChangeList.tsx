import { DescribedChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { FactList, secondaryColor } from '../common';
import { DescribedValues } from './DescribedValues';

const useStyles = makeStyles(
  theme => ({
    version: {
      display: 'grid',
      // Wide enough for each label, so that the values stand below each other.
      gridTemplateColumns: '5.5em minmax(0, 1fr)',
      columnGap: theme.spacing(1),
    },
    was: { color: secondaryColor(theme) },
  }),
  { name: 'AiGovernanceChangeList' },
);

/** What differs, value by value: what it was, and what it is. */
export function ChangeList(props: {
  changes: readonly DescribedChange[];
  /** What stands before the value that it was. */
  wasLabel: string;
}) {
  const { changes, wasLabel } = props;
  const classes = useStyles();
  const { t } = useTexts();
  const valuesOf = (values: DescribedChange['before']) => (
    <div>
      {values.length > 0 ? (
        <DescribedValues values={values} />
      ) : (
        t('records.decide.notStated')
      )}
    </div>
  );
  return (
    <FactList
      aligned
      rows={changes.map(({ label, before, after }) => ({
        term: label,
        value: (
          <>
            <div className={`${classes.version} ${classes.was}`}>
              <span>{wasLabel} </span>
              {valuesOf(before)}
            </div>
            <div className={classes.version}>
              <span>{t('records.decide.is')} </span>
              {valuesOf(after)}
            </div>
          </>
        ),
      }))}
    />
  );
}
