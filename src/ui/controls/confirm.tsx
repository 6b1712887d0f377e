import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface ConfirmProps {
  title: string;
  children: ComponentChildren;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something that matters. Escape and the cancel button change nothing; focus starts on cancel. */
export function Confirm({ title, children, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.confirm-cancel fluent-button')?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{title}</h2>
      <div class="confirm-text">{children}</div>
      <div class="confirm-actions">
        <Button appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <span class="confirm-cancel">
          <Button onClick={onCancel}>{cancel}</Button>
        </span>
      </div>
    </dialog>
  );
}
