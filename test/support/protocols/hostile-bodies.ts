/** Bodies that no adapter may stumble over. */

const deep = 20_000;

/** Name and bytes. */
export const hostileBodies: readonly (readonly [string, string | Uint8Array])[] = [
  ['nothing', ''],
  ['space', ' \n\t '],
  ['half a JSON object', '{"data":[{"id":"1","mess'],
  ['JSON null', 'null'],
  ['a JSON number', '42'],
  ['a JSON string', '"tekst"'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a list of anything', '[null,1,"a",[],{"id":{}}]'],
  ['members of the wrong type', '{"data":{},"feed":7,"posts":"x","hits":null,"features":{"a":1}}'],
  ['lists of the wrong things', '{"data":[0,[]],"feed":[1],"posts":[{}],"hits":{"hits":[0]},"features":[9]}'],
  ['JSON nested deep', '['.repeat(deep) + ']'.repeat(deep)],
  [
    'a captcha page',
    '<!DOCTYPE html><html><head><title>Even geduld</title></head><body>Bent u een robot?</body></html>',
  ],
  ['half an XML document', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ha'],
  [
    'an entity bomb',
    '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><feed><entry><title>&c;</title></entry></feed>',
  ],
  ['XML nested deep', '<a>'.repeat(deep)],
  ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026'],
  [
    'a calendar of nonsense',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:__proto__\nDTSTART:99999999T999999\nRRULE:FREQ=NOOIT\nEND:VEVENT\nEND:VCALENDAR',
  ],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe])],
  ['wrong UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
];
