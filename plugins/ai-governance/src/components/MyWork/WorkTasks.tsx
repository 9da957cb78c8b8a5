import { MyWorkItem } from '@ai-catalogue/backstage-plugin-ai-governance-common';
import { createContext, ReactNode, useContext, useMemo, useState } from 'react';
import { useNotify } from '../../hooks';
import { WorkDialog } from './WorkDialog';
import { WorkTaskAction } from './WorkTaskAction';

interface Tasks {
  start: (item: MyWorkItem, action: WorkTaskAction) => void;
  /** Something was done in the row itself. */
  finish: (message: string) => void;
}

const Context = createContext<Tasks | undefined>(undefined);

/** Opens the dialogs of the rows inside. @throws when none are around */
export function useWorkTasks(): Tasks {
  const tasks = useContext(Context);
  if (!tasks) throw new Error('No WorkTasks are around');
  return tasks;
}

/** Holds the dialog in which an item is seen to, and says what came of it. */
export function WorkTasks(props: {
  /** What waits is read again. */
  onDone: () => void;
  children: ReactNode;
}) {
  const { onDone } = props;
  const notify = useNotify();
  const [task, setTask] = useState<{
    item: MyWorkItem;
    action: WorkTaskAction;
  }>();
  const tasks = useMemo<Tasks>(
    () => ({
      start: (item, action) => setTask({ item, action }),
      finish: message => {
        setTask(undefined);
        notify(message);
        onDone();
      },
    }),
    [notify, onDone],
  );
  return (
    <Context.Provider value={tasks}>
      {props.children}
      {task && (
        <WorkDialog
          item={task.item}
          action={task.action}
          onDone={tasks.finish}
          onClose={() => setTask(undefined)}
        />
      )}
    </Context.Provider>
  );
}
