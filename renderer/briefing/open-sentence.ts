/** Opens the evidence behind a sentence. */
import type { Sentence } from '../../shared/model/claim.ts';

export type OpenSentence = (sentence: Sentence) => void;
