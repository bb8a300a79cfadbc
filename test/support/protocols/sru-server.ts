/** An SRU 2.0 service with KOOP's records: pages by startRecord, diagnostics. Fictitious announcements. */
import { type Answer, type ProtocolServer, startProtocol } from './serve.ts';

const namespaces =
  'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" ' +
  'xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic" xmlns:c="http://standaarden.overheid.nl/collectie/"';

/** A record with its metadata in `originalData` and its addresses in `enrichedData`. */
export function sruRecord(id: number, title = `Kapvergunning &amp; herplant eik ${id}, Lindewaard`): string {
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordData><gzd:gzd>
<gzd:originalData><overheidwetgeving:meta><overheidwetgeving:owmskern>
<dcterms:identifier>gmb-2026-${id}</dcterms:identifier><dcterms:title>${title}</dcterms:title>
<dcterms:language>nl</dcterms:language><dcterms:type scheme="OVERHEID.Informatietype">officiële publicatie</dcterms:type>
<dcterms:creator scheme="OVERHEID.Gemeente">Lindewaard</dcterms:creator><dcterms:modified>2026-03-09</dcterms:modified>
</overheidwetgeving:owmskern><overheidwetgeving:owmsmantel><dcterms:available>2026-03-08</dcterms:available>
<dcterms:abstract>Burgemeester en wethouders hebben vergunning verleend.</dcterms:abstract></overheidwetgeving:owmsmantel>
<overheidwetgeving:tpmeta><c:product-area>officielepublicaties</c:product-area></overheidwetgeving:tpmeta>
</overheidwetgeving:meta></gzd:originalData><gzd:enrichedData>
<gzd:url>https://repository.overheid.nl/frbr/gmb-2026-${id}.xml</gzd:url>
<gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/gmb-2026-${id}.html</gzd:preferredUrl>
<gzd:itemUrl manifestation="pdf">https://repository.overheid.nl/frbr/gmb-2026-${id}.pdf</gzd:itemUrl>
</gzd:enrichedData></gzd:gzd></sru:recordData><sru:recordPosition>${id}</sru:recordPosition></sru:record>`;
}

/** An answer around records; `next` is the position of the record after them. */
export function sruAnswer(records: readonly string[], total: number, next: number | null): string {
  const position = next === null ? '' : `<sru:nextRecordPosition>${next}</sru:nextRecordPosition>`;
  return `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse ${namespaces}><sru:version>2.0</sru:version>
<sru:numberOfRecords>${total}</sru:numberOfRecords><sru:records>${records.join('')}</sru:records>${position}</sru:searchRetrieveResponse>`;
}

/** An answer that says what is wrong with the question. */
export function sruDiagnostic(message: string): string {
  return `<?xml version="1.0"?><sru:searchRetrieveResponse ${namespaces}><sru:version>2.0</sru:version><sru:numberOfRecords>0</sru:numberOfRecords>
<sru:diagnostics><diag:diagnostic><diag:uri>info:srw/diagnostic/1/10</diag:uri><diag:details>foutje</diag:details><diag:message>${message}</diag:message></diag:diagnostic></sru:diagnostics></sru:searchRetrieveResponse>`;
}

/** Serves `total` records; a query with an unclosed quote gets a diagnostic, `storing` gets 503. */
export function startSru(total: number): Promise<ProtocolServer> {
  return startProtocol((request): Answer => {
    const headers = { 'content-type': 'text/xml; charset=utf-8' };
    const query = request.url.searchParams.get('query') ?? '';
    if (query.includes('storing'))
      return { status: 503, headers: { 'retry-after': '60' }, body: 'onderhoud' };
    if ((query.match(/"/g)?.length ?? 0) % 2 === 1)
      return { headers, body: sruDiagnostic('Query syntax error') };
    const start = Number(request.url.searchParams.get('startRecord') ?? '1');
    const size = Number(request.url.searchParams.get('maximumRecords') ?? '10');
    const end = Math.min(total, start + size - 1);
    const records = Array.from({ length: Math.max(0, end - start + 1) }, (_, index) =>
      sruRecord(start + index),
    );
    return { headers, body: sruAnswer(records, total, end < total ? end + 1 : null) };
  });
}
