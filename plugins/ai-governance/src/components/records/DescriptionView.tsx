import {
  DescribedSection,
  RiskSettings,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { FactList } from '../common';
import { SmallMatrix } from '../matrix';
import { DescribedValues } from './DescribedValues';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    section: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  }),
  { name: 'AiGovernanceDescriptionView' },
);

/** A record in words, section by section, with the risk on the matrix. */
export function DescriptionView(props: {
  sections: readonly DescribedSection[];
  settings?: RiskSettings;
}) {
  const { sections, settings } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {sections.map(({ id, title, rows, rating }) => (
        <section key={id} className={classes.section} aria-label={title}>
          <Typography variant="subtitle2" component="h3">
            {title}
          </Typography>
          {rating && settings && (
            <SmallMatrix settings={settings} rating={rating} />
          )}
          <FactList
            aligned
            rows={rows.map(({ label, values }) => ({
              term: label,
              value: <DescribedValues values={values} />,
            }))}
          />
        </section>
      ))}
    </div>
  );
}
