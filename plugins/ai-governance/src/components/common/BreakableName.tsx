import { Fragment } from 'react';

/** Behind a separator, where a name may go on in the next line. */
const PARTS = /(?<=[_./:-])/;

/** A long name, which breaks behind its separators and not inside a word. */
export function BreakableName({ name }: { name: string }) {
  return (
    <>
      {name.split(PARTS).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
