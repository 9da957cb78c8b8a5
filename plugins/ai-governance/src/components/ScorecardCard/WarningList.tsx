import { ScorecardWarning } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import WarningIcon from '@material-ui/icons/Warning';
import { Notice } from '../common';

/** Notes that belong to no control, such as a stage and a life cycle that disagree. */
export function WarningList(props: { warnings: readonly ScorecardWarning[] }) {
  return (
    <>
      {props.warnings.map(warning => (
        <Notice
          key={`${warning.code}:${warning.message}`}
          tone="warn"
          Icon={WarningIcon}
        >
          {warning.message}
          {warning.path && (
            <>
              {' '}
              <code>{warning.path}</code>
            </>
          )}
        </Notice>
      ))}
    </>
  );
}
