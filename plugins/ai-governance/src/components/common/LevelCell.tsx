import { Level } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import TableCell from '@material-ui/core/TableCell';
import { LevelBadge } from './LevelBadge';

/** The level of a system, in a table. */
export function LevelCell({ level }: { level: Level }) {
  return (
    <TableCell>
      <LevelBadge level={level} />
    </TableCell>
  );
}
