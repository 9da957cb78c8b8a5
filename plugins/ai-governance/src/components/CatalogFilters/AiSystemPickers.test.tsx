import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  MockEntityListContextProvider,
} from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADVISOR, LENDING, SKETCH } from '../../__testUtils__/entities';
import { AiSystemClassPicker, AiSystemStagePicker } from './AiSystemPickers';
import { EntityLifecycleStageFilter } from './EntityLifecycleStageFilter';
import { EntityRiskClassFilter } from './EntityRiskClassFilter';

describe('the catalog filters', () => {
  it('offer the stages that AI systems are in, and pass the choice on', async () => {
    const updateFilters = jest.fn();
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [catalogApiRef, catalogApiMock({ entities: [ADVISOR, SKETCH] })],
        ]}
      >
        <MockEntityListContextProvider value={{ updateFilters }}>
          <AiSystemStagePicker />
        </MockEntityListContextProvider>
      </TestApiProvider>,
    );
    await userEvent.click(await screen.findByLabelText('AI life cycle stage'));
    await userEvent.click(await screen.findByText(/^inception/));
    expect(updateFilters).toHaveBeenLastCalledWith({
      aiStage: new EntityLifecycleStageFilter(['inception']),
    });
  });

  it('hide where no entity has a class', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[catalogApiRef, catalogApiMock({ entities: [LENDING] })]]}
      >
        <MockEntityListContextProvider>
          <AiSystemClassPicker />
        </MockEntityListContextProvider>
      </TestApiProvider>,
    );
    expect(screen.queryByLabelText('AI class')).not.toBeInTheDocument();
  });

  it('let the right entities through', () => {
    const high = new EntityRiskClassFilter(['high']);
    expect(high.filterEntity(ADVISOR)).toBe(true);
    expect(high.filterEntity(SKETCH)).toBe(false);
    expect(high.getCatalogFilters()).toEqual({ 'spec.risk.class': ['high'] });
    const inception = new EntityLifecycleStageFilter(['inception']);
    expect(inception.filterEntity(SKETCH)).toBe(true);
    expect(inception.filterEntity(ADVISOR)).toBe(false);
    expect(inception.getCatalogFilters()).toEqual({
      'spec.lifecycleStage': ['inception'],
    });
  });
});
