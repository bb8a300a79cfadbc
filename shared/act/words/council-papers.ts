/** Words of a paper that asks the council to decide. Source: general knowledge of council papers (VNG models). */
import { fold } from '../../language/fold.ts';

/** A proposal, a credit, a choice between options, an item on the agenda. */
const asking =
  /raadsvoorstel|voorgesteld besluit|voorgesteld wordt|stelt (?:de raad )?voor|de raad wordt (?:gevraagd|voorgesteld)|krediet|scenario|variant|keuze [a-d]|kiezen (?:uit|tussen)|ter besluitvorming|bespreekstuk|bespreekpunt|hamerstuk|agendapunt|agenda raad|behandeling in de (?:raad|commissie)|besluit te nemen|vast te stellen|beschikbaar te stellen/u;

/** Whether a paper asks the council for a decision. */
export const proposes = ({ title, text }: { readonly title: string; readonly text: string }): boolean =>
  asking.test(fold(`${title}. ${text}`));
