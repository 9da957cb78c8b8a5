import { UnregisteredFinding } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '../../useTexts';
import { secondaryColor } from '../common';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...theme.typography.body2,
      margin: 0,
      paddingLeft: theme.spacing(2.5),
    },
    strength: { color: secondaryColor(theme) },
  }),
  { name: 'AiGovernanceSignalList' },
);

/** Why an entity looks like AI: every signal, the strongest first. */
export function SignalList(props: {
  label: string;
  signals: UnregisteredFinding['signals'];
}) {
  const classes = useStyles();
  const { t } = useTexts();
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.signals.map(({ source, strength, path, value }) => (
        <li key={`${source} ${path} ${value}`}>
          {t(`attention.signal.${source}`, {
            value:
              source === 'model-dependency' ? (
                <EntityRefLink entityRef={value} />
              ) : (
                <code>{value}</code>
              ),
            path,
          })}{' '}
          <span className={classes.strength}>
            ({t(`attention.strength.${strength}`)})
          </span>
        </li>
      ))}
    </ul>
  );
}
