/** A section of the panel, with its heading. */
import { type ReactNode, useId } from 'react';

/** The class name tells tests and style which one it is. */
export function WhyPart(props: {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const head = useId();
  return (
    <section className={`why-part why-${props.name}`} aria-labelledby={head}>
      <h3 id={head}>{props.title}</h3>
      {props.children}
    </section>
  );
}
