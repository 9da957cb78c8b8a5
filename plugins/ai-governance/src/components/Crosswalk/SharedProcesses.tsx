import { CrosswalkView } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { referenceItem } from '../../lib/crosswalk';
import { aiGovernanceTranslationRef } from '../../translation';
import { ScrollRegion } from '../common';
import { ItemLinks } from './ItemLinks';
import { CrosswalkAddress } from './useCrosswalkAddress';
import { useCrosswalkWords } from './useCrosswalkWords';
import { useTableStyles } from './useTableStyles';

const FRAMEWORKS = ['clauses', 'iso27001', 'iso9001'] as const;

/** Processes that several management systems share, and how they are recorded. */
export function SharedProcesses(props: {
  view: CrosswalkView;
  address: CrosswalkAddress;
}) {
  const { view, address } = props;
  const classes = useTableStyles();
  const words = useCrosswalkWords();
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  // A clause that no control here serves leads nowhere.
  const isServed = (framework: string, id: string) =>
    view.frameworks
      .find(item => item.id === framework)
      ?.references.includes(id) ?? false;
  const evidenceOf = (type: string) =>
    view.evidence.find(({ id }) => id === `record:${type}`);
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
                ...FRAMEWORKS.map(words.framework),
                t('crosswalkPage.recordedAs'),
              ].map(text => (
                <th key={text} scope="col" className={classes.head}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.processes.map(process => (
              <tr key={process.id}>
                <th scope="row" className={classes.name}>
                  {t(`crosswalkPage.processName.${process.id}`)}
                </th>
                {FRAMEWORKS.map(framework => (
                  <td key={framework} className={classes.cell}>
                    {process[framework].some(id => isServed(framework, id)) && (
                      <ItemLinks
                        links={process[framework]
                          .filter(id => isServed(framework, id))
                          .map(id => ({
                            to: address.linkTo(referenceItem(framework, id)),
                            text: id,
                          }))}
                      />
                    )}
                    {process[framework]
                      .filter(id => !isServed(framework, id))
                      .join(', ')}
                  </td>
                ))}
                <td className={classes.cell}>
                  <ItemLinks
                    links={process.recordTypes.flatMap(type => {
                      const evidence = evidenceOf(type);
                      return evidence
                        ? [
                            {
                              to: address.linkTo(`evidence:${evidence.id}`),
                              text: evidence.title ?? type,
                            },
                          ]
                        : [];
                    })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </InfoCard>
  );
}
