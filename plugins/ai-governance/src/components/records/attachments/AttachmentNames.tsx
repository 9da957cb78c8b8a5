import { useAttachment } from '../useAttachment';

function AttachmentName({ id }: { id: string }) {
  const { value } = useAttachment(id);
  return <>{value?.name ?? id}</>;
}

/** Names of uploaded files, one a line; where one cannot be read, its id. */
export function AttachmentNames({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.map(id => (
        <div key={id}>
          <AttachmentName id={id} />
        </div>
      ))}
    </>
  );
}
