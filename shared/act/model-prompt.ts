/** What the language model is asked: rules, masked facts by number, and the masked draft. */
import { maskText } from '../listen/masking.ts';
import { nlModel } from '../text/nl-model.ts';

/** A message of a chat. */
export interface ModelMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A request: the messages, and the facts as the model sees them, in the order of their numbers. */
export interface ModelPrompt {
  readonly messages: readonly ModelMessage[];
  readonly facts: readonly string[];
}

/** One line, masked, house numbers too; a number in square brackets would read as the number of a fact. */
const plain = (text: string): string =>
  maskText(text, { houseNumbers: true })
    .replace(/\s+/gu, ' ')
    .replace(/\[(\d+)\]/g, '($1)')
    .trim();

/** Builds the request from a draft and the facts it rests on; empty facts keep their number. */
export function modelPrompt(text: string, facts: readonly string[]): ModelPrompt {
  const { rules, facts: factsHead, draft } = nlModel.prompt;
  const masked = facts.map(plain);
  const list = masked.map((fact, index) => `[${index + 1}] ${fact}`).join('\n');
  const content = `${factsHead}\n${list}\n\n${draft}\n${plain(text)}`;
  return {
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content },
    ],
    facts: masked,
  };
}

/** The request that only tries whether the model answers. */
export function modelTest(): readonly ModelMessage[] {
  return [{ role: 'user', content: nlModel.prompt.test }];
}
