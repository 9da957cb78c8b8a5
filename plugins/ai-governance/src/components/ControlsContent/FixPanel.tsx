import { Fix } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import BuildIcon from '@material-ui/icons/Build';
import useAsync from 'react-use/esm/useAsync';
import { aiGovernanceApiRef } from '../../api';
import { useTexts } from '../../useTexts';
import { Notice } from '../common';
import { FixOptions } from './FixOptions';
import { FixRecords } from './FixRecords';
import { PlainFix } from './PlainFix';
import { usePackOfAddress } from './usePackOfAddress';

/**
 * What turns a control to pass: every line that its descriptor lacks, the records that it
 * takes, and the score that they will give.
 */
export function FixPanel(props: {
  fix: Fix;
  controlId: string;
  entity: Entity;
}) {
  const { fix, controlId, entity } = props;
  const { t } = useTexts();
  const api = useApi(aiGovernanceApiRef);
  const { pack } = usePackOfAddress();
  const { namespace, name } = getCompoundEntityRef(entity);
  const { value, error } = useAsync(() => {
    const ref = { namespace, name };
    return pack
      ? api.getControlFix(ref, controlId, { pack })
      : api.getControlFix(ref, controlId);
  }, [api, namespace, name, controlId, pack, entity.metadata.etag]);
  const proposal = value?.proposal;
  return (
    <Notice tone="info" Icon={BuildIcon} title={t('controls.fix')}>
      <p>{proposal?.text ?? fix.text}</p>
      {proposal && (
        <>
          <FixOptions
            proposal={proposal}
            descriptor={value.descriptor}
            entity={entity}
          />
          <FixRecords records={proposal.records} />
        </>
      )}
      {error && <p role="alert">{`${t('fixes.failed')}: ${error.message}`}</p>}
      {(error || (proposal && proposal.options.length === 0)) && (
        <PlainFix fix={fix} entity={entity} />
      )}
    </Notice>
  );
}
