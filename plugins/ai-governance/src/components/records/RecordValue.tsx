import { useFormat } from '../../hooks';
import { safeHref } from '../../lib/safeHref';
import { Link } from '../common';
import { PersonLink } from './PersonLink';
import { ReferenceText } from './ReferenceText';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERSON = /^(user|group):[\w.-]+\/[\w.-]+$/i;

/** A value as text; a person or an address becomes a link, a day is written out. */
export function RecordValue({ text }: { text: string }) {
  const format = useFormat();
  if (DAY.test(text)) return <>{format.day(text)}</>;
  if (PERSON.test(text)) return <PersonLink entityRef={text} />;
  // The last part of "Title · https://…" is the address of a link.
  const address = safeHref(text.split(' · ').pop());
  return address ? (
    <Link to={address}>{text}</Link>
  ) : (
    <ReferenceText text={text} />
  );
}
