import { useEffect, useRef, useState } from 'react';

const REST_MS = 250;

/** What is typed shows at once and is told on when the typing rests. A change from outside wins. */
export function useTyped(known: string, tell: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(known);
  const told = useRef(known);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (known !== told.current) setTyped(known);
    told.current = known;
  }, [known]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function type(next: string) {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      told.current = next;
      tell(next);
    }, REST_MS);
  }

  return [typed, type];
}
