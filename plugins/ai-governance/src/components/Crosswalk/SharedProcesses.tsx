import {
  CrosswalkProcess,
  CrosswalkView,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { PROCESS_FRAMEWORKS, referenceItem } from './crosswalk';
import { useTexts } from '../../useTexts';
import { ScrollRegion } from '../common';
import { ItemLinks } from './ItemLinks';
import { OrganisationRecordLinks } from './OrganisationRecordLinks';
import { CrosswalkAddress } from './useCrosswalkAddress';
import { useCrosswalkWords } from '../../hooks';
import { useTableStyles } from './useTableStyles';

interface Parts {
  view: CrosswalkView;
  address: CrosswalkAddress;
}

function ProcessRow(props: Parts & { process: CrosswalkProcess }) {
  const { view, address, process } = props;
  const classes = useTableStyles();
  const { t } = useTexts();
  const evidence = process.recordTypes.flatMap(
    type => view.evidence.find(({ id }) => id === `record:${type}`) ?? [],
  );
  return (
    <tr>
      <th scope="row" className={classes.name}>
        {t(`crosswalkPage.processName.${process.id}`)}
      </th>
      {PROCESS_FRAMEWORKS.map(framework => (
        <td key={framework} className={classes.cell}>
          <ItemLinks
            links={process[framework].map(id => ({
              to: address.linkTo(referenceItem(framework, id)),
              text: id,
            }))}
          />
        </td>
      ))}
      <td className={classes.cell}>
        <ItemLinks
          links={evidence.map(({ id, title }) => ({
            to: address.linkTo(`evidence:${id}`),
            text: title ?? id,
          }))}
        />
      </td>
      <td className={classes.cell}>
        <OrganisationRecordLinks processes={[process]} />
      </td>
    </tr>
  );
}

/** Processes that several management systems share, and how they are recorded. */
export function SharedProcesses(props: Parts) {
  const classes = useTableStyles();
  const words = useCrosswalkWords();
  const { t } = useTexts();
  return (
    <InfoCard title={t('crosswalkPage.processesTitle')}>
      <Typography variant="body2" gutterBottom>
        {t('crosswalkPage.processesText')}
      </Typography>
      <ScrollRegion label={t('crosswalkPage.processesTitle')}>
        <table
          className={classes.table}
          aria-label={t('crosswalkPage.processesTitle')}
        >
          <thead>
            <tr>
              {[
                t('crosswalkPage.process'),
                ...PROCESS_FRAMEWORKS.map(words.framework),
                t('crosswalkPage.recordedOfSystems'),
                t('crosswalkPage.recordedOfOrganisation'),
              ].map(text => (
                <th key={text} scope="col" className={classes.head}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.view.processes.map(process => (
              <ProcessRow key={process.id} {...props} process={process} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </InfoCard>
  );
}
