import { CrosswalkView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useDeferredValue, useMemo } from 'react';
import { useCrosswalk } from './useCrosswalk';
import {
  matchingControls,
  matchingEvidence,
  matchingReferences,
} from './crosswalk';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';
import { CrosswalkDetails } from './CrosswalkDetails';
import { CrosswalkToolbar } from './CrosswalkToolbar';
import { Matrix } from './Matrix';
import { ReferenceTable } from './ReferenceTable';
import { SharedProcesses } from './SharedProcesses';
import { CrosswalkAddress, useCrosswalkAddress } from './useCrosswalkAddress';
import { useCrosswalkWords } from '../../hooks';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      // As wide as the page, whatever a table in it needs.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
      minWidth: 0,
    },
  }),
  { name: 'AiGovernanceCrosswalk' },
);

function useRows(view: CrosswalkView, address: CrosswalkAddress) {
  const { pack, framework } = address;
  const text = useDeferredValue(address.text);
  return useMemo(() => {
    const filter = { text, pack, framework };
    return {
      controls: matchingControls(view, filter),
      evidence: matchingEvidence(view, filter),
      references: matchingReferences(view, filter),
    };
  }, [view, text, pack, framework]);
}

function CrosswalkBody({ view }: { view: CrosswalkView }) {
  const address = useCrosswalkAddress();
  const words = useCrosswalkWords();
  const { t } = useTexts();
  const rows = useRows(view, address);
  const totals = {
    controls: view.controls.length,
    evidence: view.evidence.length,
    references: view.frameworks.flatMap(({ references }) => references).length,
  };
  const shown = rows[address.rows].length;
  const frameworks = view.frameworks.filter(
    ({ id }) => !address.framework || id === address.framework,
  );
  const matrix = { frameworks, address };
  return (
    <>
      <CrosswalkToolbar
        view={view}
        address={address}
        shown={shown}
        total={totals[address.rows]}
      />
      {address.item && (
        <CrosswalkDetails view={view} address={address} item={address.item} />
      )}
      {shown === 0 && (
        <EmptyNote
          title={t('crosswalkPage.noMatchTitle')}
          text={t('crosswalkPage.noMatchText')}
        >
          <Button
            variant="outlined"
            size="small"
            onClick={() =>
              address.change({
                find: undefined,
                inPack: undefined,
                framework: undefined,
              })
            }
          >
            {t('crosswalkPage.clear')}
          </Button>
        </EmptyNote>
      )}
      {shown > 0 && address.rows === 'controls' && (
        <Matrix
          {...matrix}
          header={t('crosswalkPage.control')}
          rows={rows.controls.map(({ id, title, references }) => ({
            item: `control:${id}`,
            name: id,
            title,
            references,
          }))}
        />
      )}
      {shown > 0 && address.rows === 'evidence' && (
        <Matrix
          {...matrix}
          header={t('crosswalkPage.evidence')}
          rows={rows.evidence.map(piece => ({
            item: `evidence:${piece.id}`,
            name: words.evidence(piece),
            title: t('crosswalkPage.takenBy', { count: piece.controls.length }),
            references: piece.references,
          }))}
        />
      )}
      {shown > 0 && address.rows === 'references' && (
        <ReferenceTable references={rows.references} address={address} />
      )}
      <SharedProcesses view={view} address={address} />
    </>
  );
}

/** One control or kind of evidence, and every framework that it serves. */
export function Crosswalk() {
  const classes = useStyles();
  const { value, error, retry } = useCrosswalk();
  const { t } = useTexts();
  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('crosswalkPage.intro')}</Typography>
      {error && (
        <LoadFailure
          title={t('crosswalkPage.error')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <Placeholder lines={10} />}
      {!error && value && <CrosswalkBody view={value} />}
    </div>
  );
}
