import {
  catalogApiRef,
  EntityKindFilter,
} from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  MockEntityListContextProvider,
} from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADVISOR, LENDING, SKETCH } from '../../__testUtils__/entities';
import { AiSystemClassPicker, AiSystemStagePicker } from './AiSystemPickers';
import {
  EntityLifecycleStageFilter,
  EntityRiskClassFilter,
} from './aiSystemFilters';

const AI_SYSTEMS = { kind: new EntityKindFilter('aisystem', 'AISystem') };
const COMPONENTS = { kind: new EntityKindFilter('component', 'Component') };

describe('the catalog filters', () => {
  it('offer the stages that AI systems are in, and pass the choice on', async () => {
    const updateFilters = jest.fn();
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [catalogApiRef, catalogApiMock({ entities: [ADVISOR, SKETCH] })],
        ]}
      >
        <MockEntityListContextProvider
          value={{ updateFilters, filters: AI_SYSTEMS }}
        >
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
        <MockEntityListContextProvider value={{ filters: AI_SYSTEMS }}>
          <AiSystemClassPicker />
        </MockEntityListContextProvider>
      </TestApiProvider>,
    );
    expect(screen.queryByLabelText('AI class')).not.toBeInTheDocument();
  });

  it('ask for nothing on the list of another kind, and take back a choice', async () => {
    const catalog = catalogApiMock({ entities: [ADVISOR, SKETCH] });
    const getEntityFacets = jest.spyOn(catalog, 'getEntityFacets');
    const updateFilters = jest.fn();
    await renderInTestApp(
      <TestApiProvider apis={[[catalogApiRef, catalog]]}>
        <MockEntityListContextProvider
          value={{
            updateFilters,
            filters: {
              ...COMPONENTS,
              aiClass: new EntityRiskClassFilter(['high']),
            } as {},
          }}
        >
          <AiSystemStagePicker />
          <AiSystemClassPicker />
        </MockEntityListContextProvider>
      </TestApiProvider>,
    );
    await waitFor(() =>
      expect(updateFilters).toHaveBeenCalledWith({ aiClass: undefined }),
    );
    expect(updateFilters).toHaveBeenCalledTimes(1);
    expect(getEntityFacets).not.toHaveBeenCalled();
    expect(screen.queryByLabelText('AI class')).not.toBeInTheDocument();
    expect(
      screen.queryByLabelText('AI life cycle stage'),
    ).not.toBeInTheDocument();
  });

  it('let the right entities through', () => {
    const high = new EntityRiskClassFilter(['high']);
    expect(high.filterEntity(ADVISOR)).toBe(true);
    expect(high.filterEntity(SKETCH)).toBe(false);
    expect(high.getCatalogQuery()).toEqual({
      'spec.risk.class': { $in: ['high'] },
    });
    const inception = new EntityLifecycleStageFilter(['inception']);
    expect(inception.filterEntity(SKETCH)).toBe(true);
    expect(inception.filterEntity(ADVISOR)).toBe(false);
    expect(inception.getCatalogQuery()).toEqual({
      'spec.lifecycleStage': { $in: ['inception'] },
    });
  });
});
