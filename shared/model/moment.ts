/** A public moment on the agenda. */
export interface Moment {
  readonly id: string;
  readonly title: string;
  /** ISO-8601 UTC. */
  readonly starts: string;
  readonly place: string | null;
  readonly ward: string | null;
}
