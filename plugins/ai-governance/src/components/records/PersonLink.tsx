import { Signature } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePresence } from '../../hooks';
import { useTexts } from '../../useTexts';

/** Kinds of those who do something and have a page. */
const KINDS = ['user', 'group'];

function hasPage(entityRef: string): boolean {
  try {
    const { kind } = parseEntityRef(entityRef, { defaultKind: 'User' });
    return KINDS.includes(kind.toLocaleLowerCase('en-US'));
  } catch {
    return false;
  }
}

/** Who signed, in the words of then; the name leads to the person while they are there. */
function Signed(props: { entityRef: string; signature: Signature }) {
  const { entityRef, signature } = props;
  const { name, title } = signature;
  const { t } = useTexts();
  const isThere = usePresence(entityRef);
  return (
    <>
      {isThere === false ? (
        <span title={entityRef}>{name}</span>
      ) : (
        <EntityRefLink entityRef={entityRef} defaultKind="User" title={name} />
      )}
      {title && `, ${title}`}
      {isThere === false && ` (${t('records.personLeft')})`}
    </>
  );
}

/**
 * Who did something: a link to a person or a group, text for anything else. With a
 * signature the name and title are those of the act, and a person who is no longer in
 * the catalog can still be read.
 */
export function PersonLink(props: {
  entityRef: string;
  /** As of the act; absent where none was kept. */
  signature?: Signature;
}) {
  const { entityRef, signature } = props;
  if (!hasPage(entityRef)) return <>{entityRef}</>;
  return signature ? (
    <Signed entityRef={entityRef} signature={signature} />
  ) : (
    <EntityRefLink entityRef={entityRef} defaultKind="User" />
  );
}
