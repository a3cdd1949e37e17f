import { useState } from 'react';

interface Props {
  onClose(): void;
  onConfirm(when: string): void;
}

/** Choosing a time sends nothing: afterwards the composer's button says Schedule and commits the post. */
export function ScheduleDialog({ onClose, onConfirm }: Props) {
  const [when, setWhen] = useState('2030-01-01T09:00');
  return (
    <div role="dialog" aria-label="Schedule" className="schedule">
      <button type="button" aria-label="Back" onClick={onClose}>
        ←
      </button>
      <input
        type="datetime-local"
        aria-label="Date and time"
        value={when}
        onChange={(event) => setWhen(event.target.value)}
      />
      <button type="button" data-testid="scheduledConfirmationPrimaryAction" onClick={() => onConfirm(when)}>
        Confirm
      </button>
    </div>
  );
}
