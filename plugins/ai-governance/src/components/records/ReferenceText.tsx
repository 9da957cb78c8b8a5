import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Fragment } from 'react';
import { useFormat } from '../../hooks';

/** References of people, groups and AI systems, and days. */
const TOKEN =
  /((?:user|group|aisystem):[\w.-]+\/[\w.-]*\w|\b\d{4}-\d{2}-\d{2}\b)/i;
const DAY = /^\d/;

/** A text in which people and systems are links, and days are written out. */
export function ReferenceText({ text }: { text: string }) {
  const format = useFormat();
  return (
    <>
      {text.split(TOKEN).map((part, index) => {
        // Split by a group: every second part is what was looked for.
        if (index % 2 === 0) {
          // eslint-disable-next-line react/no-array-index-key -- parts may repeat
          return <Fragment key={index}>{part}</Fragment>;
        }
        return DAY.test(part) ? (
          // eslint-disable-next-line react/no-array-index-key -- parts may repeat
          <Fragment key={index}>{format.day(part)}</Fragment>
        ) : (
          // eslint-disable-next-line react/no-array-index-key -- parts may repeat
          <EntityRefLink key={index} entityRef={part} />
        );
      })}
    </>
  );
}
