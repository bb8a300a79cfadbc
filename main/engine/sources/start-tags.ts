/** The start tags of a web page, one by one, in linear time whatever the page is. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodeHtmlReferences } from './references.ts';

/** Called for each start tag: name and attribute names in lower case, values decoded. */
export type StartTagVisitor = (name: string, attributes: ReadonlyMap<string, string>) => void;

/** Visits every start tag of a page. */
export function visitStartTags(html: string, visit: StartTagVisitor): void {
  let name = '';
  let attributes = new Map<string, string>();
  let key = '';
  const done = (): void => visit(name, attributes);
  const callbacks: TokenizerCallbacks = {
    onopentagname: (from, to) => {
      name = html.slice(from, to).toLowerCase();
      attributes = new Map();
    },
    onattribname: (from, to) => {
      key = html.slice(from, to).toLowerCase();
      if (!attributes.has(key)) attributes.set(key, '');
    },
    onattribdata: (from, to) => {
      attributes.set(key, decodeHtmlReferences(html.slice(from, to)));
    },
    onattribentity: () => undefined,
    onattribend: () => undefined,
    onopentagend: done,
    onselfclosingtag: done,
    onclosetag: () => undefined,
    ontext: () => undefined,
    ontextentity: () => undefined,
    oncdata: () => undefined,
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}
