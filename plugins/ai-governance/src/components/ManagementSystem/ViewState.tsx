import { ReactNode } from 'react';
import { useTexts } from '../../useTexts';
import { EmptyNote, LoadFailure, Placeholder } from '../common';

/** Whether the server refused for want of a permission. */
export function isDenied(error: Error | undefined): boolean {
  const { response, name } = (error ?? {}) as Error & {
    response?: { status?: number };
  };
  return response?.status === 403 || name === 'NotAllowedError';
}

/** What was computed, or that it is on its way, could not be read, or is not for you. */
export function ViewState<T>(props: {
  view: { value?: T; error?: Error; retry: () => void };
  title?: string;
  children: (value: T) => ReactNode;
}) {
  const { view, title, children } = props;
  const { t } = useTexts();
  if (isDenied(view.error)) {
    return (
      <EmptyNote
        title={t('management.deniedTitle')}
        text={t('management.deniedText')}
      />
    );
  }
  if (view.error) {
    return (
      <LoadFailure
        title={title ?? t('management.error')}
        error={view.error}
        onRetry={view.retry}
      />
    );
  }
  return view.value === undefined ? (
    <Placeholder lines={8} />
  ) : (
    <>{children(view.value)}</>
  );
}
