import {
  Rollup,
  RollupNode,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { aiGovernanceApiRef } from '../../api';
import { Dimension } from './rollup';
import {
  filterParams,
  filterQuery,
  SystemFilters,
} from '../../lib/systemFilters';
import { useTexts } from '../../useTexts';
import { LoadFailure, Placeholder } from '../common';
import { OwnSystems } from './OwnSystems';
import { RollupRow } from './RollupRow';

const COLUMNS = 7;

interface BranchProps {
  by: Dimension;
  node: RollupNode;
  filters: SystemFilters;
  /** Nodes above it, so that a cycle is not opened again. */
  path?: string[];
  initiallyExpanded?: boolean;
}

/** A node of the tree with what is below it, read when it is opened. */
export function RollupBranch(props: BranchProps) {
  const { by, node, filters, path = [], initiallyExpanded = false } = props;
  const [expanded, setExpanded] = useState(initiallyExpanded);
  const isTree = by === 'group' || by === 'domain' || by === 'system';
  const hasOwn = isTree && node.id !== '' && node.own.systems > 0;
  const canExpand =
    hasOwn || node.children.some(child => !path.includes(child));
  return (
    <>
      <RollupRow
        by={by}
        node={node}
        indent={path.length}
        filters={filters}
        {...(canExpand && {
          expanded,
          onToggle: () => setExpanded(!expanded),
        })}
      />
      {expanded && canExpand && (
        <Below by={by} node={node} filters={filters} path={path} />
      )}
    </>
  );
}

function Below(props: Required<Omit<BranchProps, 'initiallyExpanded'>>) {
  const { by, node, filters, path } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useTexts();
  const key = filterParams(filters).toString();
  const { value, error, retry } = useAsyncRetry(
    async (): Promise<Pick<Rollup, 'nodes'>> =>
      node.children.length > 0
        ? api.getRollup({
            ...filterQuery(filters),
            by,
            root: node.id,
            depth: 1,
          })
        : { nodes: [] },
    // The filters are new objects at every rendering; their text is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, key, by, node.id],
  );
  const below = [...path, node.id];
  return (
    <>
      {node.own.systems > 0 && (
        <TableRow>
          <TableCell colSpan={COLUMNS}>
            <div style={{ paddingLeft: below.length * 20 }}>
              <OwnSystems by={by} node={node} filters={filters} />
            </div>
          </TableCell>
        </TableRow>
      )}
      {(error || !value) && (
        <TableRow>
          <TableCell colSpan={COLUMNS}>
            {error ? (
              <LoadFailure
                title={t('rollup.error')}
                error={error}
                onRetry={retry}
              />
            ) : (
              <Placeholder lines={1} />
            )}
          </TableCell>
        </TableRow>
      )}
      {value?.nodes
        .filter(({ id }) => node.children.includes(id) && !below.includes(id))
        .map(child => (
          <RollupBranch
            key={child.id}
            by={by}
            node={child}
            filters={filters}
            path={below}
          />
        ))}
    </>
  );
}
