import { Content } from '@backstage/core-components';
import { Overview } from './Overview';

/** The overview inside the page layout of the new frontend system. */
export function OverviewPage() {
  return (
    <Content>
      <Overview />
    </Content>
  );
}
