import { ClauseEntry } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Fragment } from 'react';
import { useGovernanceLinks } from '../../hooks';
import { NOT_PASSING } from '../../lib/notPassing';
import { useTexts } from '../../useTexts';
import { Link } from '../common';

/** Controls, each a link to the systems that do not pass it, and how many there are. */
export function ControlCounts(props: {
  controls: readonly string[];
  counts: ClauseEntry['counts'];
}) {
  const { controls, counts } = props;
  const { t } = useTexts();
  const links = useGovernanceLinks();
  return (
    <>
      {controls.map((control, index) => {
        const to = links.inventory({ control, controlState: NOT_PASSING });
        return (
          <Fragment key={control}>
            {index > 0 && ', '}
            {to ? (
              <Link
                to={to}
                underline="always"
                title={t('management.clauses.notPassing', { control })}
              >
                {control}
              </Link>
            ) : (
              control
            )}
          </Fragment>
        );
      })}
      {': '}
      {t('management.clauses.counts', {
        pass: String(counts.pass),
        open: String(counts.fail + counts.expired + counts.unknown),
      })}
    </>
  );
}
