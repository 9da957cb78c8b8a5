import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useScorecard } from '../../hooks';
import { useTexts } from '../../useTexts';
import { LoadFailure, OutageNotice, Placeholder } from '../common';
import { PackPicker } from '../Filters';
import { History } from '../History';
import { RecordsProvider } from '../records';
import { ControlsView } from './ControlsView';
import { usePackOfAddress } from './usePackOfAddress';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(3) } }),
  { name: 'AiGovernanceControlsContent' },
);

/** Every control of an AISystem with its reason and its fix, and the history. */
export function ControlsContent() {
  const { entity } = useEntity();
  const classes = useStyles();
  const { t } = useTexts();
  const { pack, setPack } = usePackOfAddress();
  const { value, error, retry } = useScorecard(entity, pack);
  const [writes, setWrites] = useState(0);
  return (
    <div className={classes.root}>
      <OutageNotice />
      <PackPicker
        id="ai-governance-controls-pack"
        value={pack}
        onChange={setPack}
      />
      {error && (
        <LoadFailure
          title={t('controls.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <Placeholder lines={10} />}
      {!error && value && (
        <RecordsProvider
          entity={entity}
          scorecard={value}
          onChange={() => {
            retry();
            setWrites(writes + 1);
          }}
        >
          <ControlsView scorecard={value} entity={entity} />
          <History entity={entity} pack={pack} key={`${pack} ${writes}`} />
        </RecordsProvider>
      )}
    </div>
  );
}
