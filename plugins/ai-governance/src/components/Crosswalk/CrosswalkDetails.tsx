import {
  CrosswalkControl,
  CrosswalkEvidence,
  CrosswalkView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useEffect, useRef } from 'react';
import {
  useCrosswalkWords,
  useFormat,
  useGovernanceLinks,
  usePacks,
} from '../../hooks';
import { findItem, referenceItem } from './crosswalk';
import { NOT_PASSING } from '../../lib/notPassing';
import { useTexts } from '../../useTexts';
import { EmptyNote, Link, secondaryColor } from '../common';
import { ItemLinks } from './ItemLinks';
import { OrganisationRecordLinks } from './OrganisationRecordLinks';
import { CrosswalkAddress } from './useCrosswalkAddress';

const useStyles = makeStyles(
  theme => ({
    facts: {
      display: 'grid',
      gap: theme.spacing(1, 3),
      gridTemplateColumns: 'minmax(120px, 220px) minmax(0, 1fr)',
      margin: 0,
      '& > dt': {
        ...theme.typography.body2,
        color: secondaryColor(theme),
      },
      '& > dd': {
        ...theme.typography.body2,
        margin: 0,
        overflowWrap: 'anywhere',
      },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        '& > dd': { marginBottom: theme.spacing(1) },
      },
    },
    focus: { outline: 'none' },
  }),
  { name: 'AiGovernanceCrosswalkDetails' },
);

interface Parts {
  view: CrosswalkView;
  address: CrosswalkAddress;
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

function ReferenceFacts(
  props: Parts & { references: Record<string, string[]> },
) {
  const { view, address, references } = props;
  const words = useCrosswalkWords();
  return (
    <>
      {view.frameworks
        .filter(({ id }) => references[id])
        .map(({ id }) => (
          <Fact key={id} name={words.framework(id)}>
            <ItemLinks
              links={references[id].map(reference => ({
                to: address.linkTo(referenceItem(id, reference)),
                text: reference,
              }))}
            />
          </Fact>
        ))}
    </>
  );
}

/** Controls, a line for each pack. */
function ControlFacts(
  props: Parts & { controls: CrosswalkControl[]; prefix?: string },
) {
  const { address, controls, prefix } = props;
  const packs = usePacks();
  const ids = [...new Set(controls.map(({ packId }) => packId))];
  return (
    <>
      {ids.map(packId => {
        const title = packs.find(({ id }) => id === packId)?.title ?? packId;
        return (
          <Fact key={packId} name={prefix ? `${prefix} (${title})` : title}>
            <ItemLinks
              links={controls
                .filter(control => control.packId === packId)
                .map(control => ({
                  to: address.linkTo(`control:${control.id}`),
                  text: `${control.id} ${control.title}`,
                }))}
            />
          </Fact>
        );
      })}
    </>
  );
}

function EvidenceFact(props: Parts & { evidence: CrosswalkEvidence[] }) {
  const words = useCrosswalkWords();
  const { t } = useTexts();
  return (
    <Fact name={t('crosswalkPage.evidence')}>
      <ItemLinks
        links={props.evidence.map(piece => ({
          to: props.address.linkTo(`evidence:${piece.id}`),
          text: words.evidence(piece),
        }))}
      />
    </Fact>
  );
}

function ControlDetails(props: Parts & { control: CrosswalkControl }) {
  const { view, control } = props;
  const links = useGovernanceLinks();
  const format = useFormat();
  const packs = usePacks();
  const { t } = useTexts();
  const evidence = view.evidence.filter(({ id }) =>
    control.evidence.includes(id),
  );
  const others = view.controls.filter(
    other =>
      other.id !== control.id &&
      other.evidence.some(id => control.evidence.includes(id)),
  );
  const isDefault = packs.some(
    ({ id, isDefault: standard }) => standard && id === control.packId,
  );
  const inventory = links.inventory({
    ...(!isDefault && { pack: control.packId }),
    control: control.id,
    controlState: NOT_PASSING,
  });
  return (
    <>
      <Fact name={t('crosswalkPage.pack')}>
        {packs.find(({ id }) => id === control.packId)?.title ?? control.packId}
        {control.appliesFrom &&
          ` · ${t('crosswalkPage.lawFrom', {
            date: format.day(control.appliesFrom),
          })}`}
        {inventory && (
          <div>
            <Link to={inventory}>{t('crosswalkPage.notPassing')}</Link>
          </div>
        )}
      </Fact>
      <ReferenceFacts {...props} references={control.references} />
      <EvidenceFact {...props} evidence={evidence} />
      <ControlFacts
        {...props}
        controls={others}
        prefix={t('crosswalkPage.alsoTakenBy')}
      />
    </>
  );
}

/** Everything about the control, evidence or reference that is looked at. */
export function CrosswalkDetails(props: Parts & { item: string }) {
  const { view, address, item } = props;
  const classes = useStyles();
  const words = useCrosswalkWords();
  const heading = useRef<HTMLDivElement>(null);
  const { t } = useTexts();
  const found = findItem(view, item);
  // The keyboard goes on where what was asked for stands.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [item]);

  const name = () => {
    switch (found.kind) {
      case 'control':
        return `${found.control.id} ${found.control.title}`;
      case 'evidence':
        return words.evidence(found.evidence);
      case 'reference':
        return `${words.framework(found.reference.framework)} ${
          found.reference.id
        }`;
      default:
        return found.name;
    }
  };
  return (
    <div
      ref={heading}
      tabIndex={-1}
      className={classes.focus}
      role="region"
      aria-label={t('crosswalkPage.details', { name: name() })}
    >
      <InfoCard
        title={name()}
        action={
          <Button
            size="small"
            onClick={() => address.change({ item: undefined })}
          >
            {t('crosswalkPage.close')}
          </Button>
        }
      >
        {found.kind === 'unknown' ? (
          <EmptyNote
            title={t('crosswalkPage.unknownTitle')}
            text={t('crosswalkPage.unknownText', { name: found.name })}
          />
        ) : (
          <dl className={classes.facts}>
            {found.kind === 'control' && (
              <ControlDetails {...props} control={found.control} />
            )}
            {found.kind === 'evidence' && (
              <>
                <ControlFacts
                  {...props}
                  controls={view.controls.filter(({ evidence }) =>
                    evidence.includes(found.evidence.id),
                  )}
                />
                <ReferenceFacts
                  {...props}
                  references={found.evidence.references}
                />
              </>
            )}
            {found.kind === 'reference' && (
              <>
                <ControlFacts {...props} controls={found.reference.controls} />
                <EvidenceFact {...props} evidence={found.reference.evidence} />
                {found.reference.processes.length > 0 && (
                  <Fact name={t('crosswalkPage.recordedOfOrganisation')}>
                    <OrganisationRecordLinks
                      processes={found.reference.processes}
                    />
                  </Fact>
                )}
              </>
            )}
          </dl>
        )}
        {found.kind === 'evidence' && (
          <Typography variant="body2" color="textSecondary">
            {t('crosswalkPage.takenBy', {
              count: found.evidence.controls.length,
            })}
          </Typography>
        )}
      </InfoCard>
    </div>
  );
}
