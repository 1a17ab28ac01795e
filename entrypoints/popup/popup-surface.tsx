import { LockContext } from '../../components/shared/lock-context';
import { Surface } from '../../components/shared/surface';
import type { ManagedLocks } from '../../core/handbook/managed-locks';
import { message } from '../../platform/browser/messages';
import { Popup, type PopupProps } from './popup';

interface PopupSurfaceProps extends PopupProps {
  /** What an administrator has settled. */
  readonly locks?: ManagedLocks;
}

const NO_LOCKS: ManagedLocks = new Set();

/** The popup with what is around it; its first frame and Preact draw the same. */
export const PopupSurface = ({ locks = NO_LOCKS, ...popup }: PopupSurfaceProps) => (
  <Surface message={message}>
    <LockContext.Provider value={locks}>
      <Popup {...popup} />
    </LockContext.Provider>
  </Surface>
);
