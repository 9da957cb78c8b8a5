import {
  CONTROL_STATES,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat, useWords } from '../../hooks';
import { useTexts } from '../../useTexts';
import { Explained, SearchInput, STATE_ICONS } from '../common';
import { ControlsView } from './useControlsView';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1, 2),
    },
    search: { flex: '1 1 260px', maxWidth: 420 },
    states: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      marginBottom: theme.spacing(0.75),
    },
  }),
  { name: 'AiGovernanceControlsToolbar' },
);

/** Search and states by which the list of controls narrows. */
export function ControlsToolbar(props: {
  scorecard: Scorecard;
  view: ControlsView;
  shown: number;
}) {
  const { scorecard, view, shown } = props;
  const classes = useStyles();
  const words = useWords();
  const format = useNumberFormat();
  const { t } = useTexts();
  const total = scorecard.controls.length;
  const filtered = view.states.length > 0 || view.text !== '';
  return (
    <div>
      <div className={classes.root} role="search">
        <div className={classes.search}>
          <SearchInput
            id="ai-governance-controls-search"
            label={t('controls.search')}
            placeholder={t('controls.searchPlaceholder')}
            value={view.text}
            onChange={view.setText}
          />
        </div>
        <div
          className={classes.states}
          role="group"
          aria-label={t('controls.stateFilter')}
        >
          {CONTROL_STATES.map(state => {
            const count = scorecard.controls.filter(
              control => control.state === state,
            ).length;
            const pressed = view.states.includes(state);
            const Icon = STATE_ICONS[state];
            return (
              <Explained key={state} text={words.stateHint(state)}>
                {/* A button that is disabled hears nothing; what is around it does. */}
                <span>
                  <Button
                    size="small"
                    variant={pressed ? 'contained' : 'outlined'}
                    aria-pressed={pressed}
                    disabled={count === 0 && !pressed}
                    startIcon={<Icon aria-hidden fontSize="small" />}
                    onClick={() => view.toggleState(state)}
                  >
                    {t('controls.stateFilterItem', {
                      state: words.state(state),
                      number: format.number(count),
                    })}
                  </Button>
                </span>
              </Explained>
            );
          })}
        </div>
        {filtered && (
          <Button size="small" onClick={view.clear}>
            {t('controls.clearFilters')}
          </Button>
        )}
      </div>
      <Typography variant="body2" role="status" aria-live="polite">
        {filtered &&
          t('controls.shown', {
            shown: format.number(shown),
            total: format.number(total),
          })}
      </Typography>
    </div>
  );
}
