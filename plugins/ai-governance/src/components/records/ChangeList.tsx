import { DescribedChange } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { FactList } from '../common';
import { DescribedValues } from './DescribedValues';

const useStyles = makeStyles(
  theme => ({ was: { color: theme.palette.text.secondary } }),
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
  const valuesOf = (values: DescribedChange['before']) =>
    values.length > 0 ? (
      <DescribedValues values={values} />
    ) : (
      t('records.decide.notStated')
    );
  return (
    <FactList
      rows={changes.map(({ label, before, after }) => ({
        term: label,
        value: (
          <>
            <div className={classes.was}>
              {wasLabel} {valuesOf(before)}
            </div>
            <div>
              {t('records.decide.is')} {valuesOf(after)}
            </div>
          </>
        ),
      }))}
    />
  );
}
