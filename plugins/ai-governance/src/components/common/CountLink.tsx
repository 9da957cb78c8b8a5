import { useNumberFormat, useGovernanceLinks } from '../../hooks';
import { SystemFilters } from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { Link } from './Link';

/** A count of systems that leads to the list of exactly these systems. */
export function CountLink(props: {
  count: number;
  /** What is counted, for screen readers. */
  name: string;
  filters: SystemFilters;
  orderBy?: string;
}) {
  const { count, name, filters, orderBy } = props;
  const format = useNumberFormat();
  const links = useGovernanceLinks();
  const { t } = useTexts();
  const number = format.number(count);
  const link = links.inventory(filters, { orderBy });
  if (!link) return <>{number}</>;
  return (
    <Link to={link} aria-label={t('overview.linkLabel', { number, name })}>
      {number}
    </Link>
  );
}
