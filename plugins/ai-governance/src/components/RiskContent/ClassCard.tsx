import {
  AiSystemEntity,
  Scorecard,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { InfoCard } from '@backstage/core-components';
import {
  ControlCatalogue,
  useFormat,
  useGovernanceLinks,
  useWords,
} from '../../hooks';
import { lawDates } from './lawDates';
import { useTexts } from '../../useTexts';
import { FactList, Link, RiskClassLabel } from '../common';
import { PersonLink } from '../records';

/** Class of the system, why it has it, and from when laws ask for what. */
export function ClassCard(props: {
  entity: AiSystemEntity;
  scorecard: Scorecard;
  catalogue: ControlCatalogue;
}) {
  const { entity, scorecard, catalogue } = props;
  const words = useWords();
  const format = useFormat();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const { effective } = scorecard.riskClass;
  const { risk, governance } = entity.spec;
  const isOpen = !risk?.class || risk.class === 'unclassified';
  const dates = lawDates(scorecard, catalogue);
  const absent = t('common.notDeclared');
  return (
    <InfoCard title={t('risk.class.title')}>
      <FactList
        rows={[
          {
            term: t('facts.class'),
            value: (
              <>
                <RiskClassLabel riskClass={risk?.class ?? 'unclassified'} />
                {isOpen && (
                  <div>
                    {t('risk.class.heldTo', {
                      riskClass: words.riskClass(effective),
                    })}
                  </div>
                )}
              </>
            ),
          },
          { term: t('facts.rationale'), value: risk?.rationale ?? absent },
          {
            term: t('risk.class.classified'),
            value: risk?.classifiedOn ? (
              <>
                {format.day(risk.classifiedOn)}
                {risk.classifiedBy && (
                  <>
                    {', '}
                    <PersonLink entityRef={risk.classifiedBy} />
                  </>
                )}
              </>
            ) : (
              absent
            ),
          },
          {
            term: t('facts.riskOwner'),
            value: governance?.riskOwner ? (
              <PersonLink entityRef={governance.riskOwner} />
            ) : (
              absent
            ),
          },
          ...(dates.length > 0
            ? [
                {
                  term: t('risk.class.lawDates'),
                  value: dates.map(({ from, controls }) => {
                    const to = links.lawCalendar(from);
                    const text = t('risk.class.lawDate', {
                      date: format.day(from),
                      controls: controls.join(', '),
                    });
                    return (
                      <div key={from}>
                        {to ? <Link to={to}>{text}</Link> : text}
                      </div>
                    );
                  }),
                },
              ]
            : []),
        ]}
      />
    </InfoCard>
  );
}
