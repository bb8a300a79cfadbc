/** How long a spoken text should take; only asked for while a text is proposed. */
import { useState } from 'react';

/** Minutes, 1–30. */
export interface Minutes {
  readonly value: number;
  readonly set: (minutes: number) => void;
}

/** Three minutes to begin with. */
export function useMinutes(): Minutes {
  const [value, set] = useState(3);
  return { value, set };
}
