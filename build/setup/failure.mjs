/** A failure we foresaw: its message is one Dutch line that ends in the remedy. */
export class SetupError extends Error {}

const UNREACHABLE =
  'het npm-register is niet bereikbaar (CODE). Controleer de verbinding en het adres (npm config get registry) en probeer het opnieuw.';
const CERTIFICATE =
  'het certificaat van het npm-register wordt niet vertrouwd (CODE). Zet NODE_EXTRA_CA_CERTS op het basiscertificaat van uw organisatie.';
const REFUSED =
  'het npm-register weigert toegang (CODE). Meld u aan met npm login of vraag de beheerder om toegang.';
const UNKNOWN =
  'het npm-register levert dit pakket niet (CODE). Vraag de beheerder van het register om het door te laten.';
const FULL = 'de schijf is vol (CODE). Maak minstens 1 GB vrij en probeer het opnieuw.';
const READ_ONLY = 'er ontbreken schrijfrechten (CODE). Voer het uit als eigenaar van deze map.';
const TAMPERED =
  'de controlesom van een pakket klopt niet (CODE). Voer npm cache verify uit en probeer het opnieuw.';

/** @type {readonly (readonly [RegExp, string])[]} */
const KNOWN = [
  [/\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_\w+)\b/, CERTIFICATE],
  [/\b(E401|E403|ENEEDAUTH)\b/, REFUSED],
  [/\b(E404|ETARGET|E451)\b/, UNKNOWN],
  [/\b(EINTEGRITY)\b/, TAMPERED],
  [/\b(ENOSPC|EDQUOT)\b/, FULL],
  [/\b(EACCES|EPERM|EROFS)\b/, READ_ONLY],
  [
    /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|FETCH_ERROR|E50[234])\b/,
    UNREACHABLE,
  ],
];

/**
 * @param {string} text an error message or what a command printed
 * @returns {boolean} whether it tells of a network without a way to the registry
 */
export function isUnreachable(text) {
  return knownMessage(text)?.message === UNREACHABLE;
}

/**
 * @param {string} text an error message or what a command printed
 * @returns {string | undefined} one Dutch line, where we know the cause
 */
export function knownCause(text) {
  const known = knownMessage(text);
  return known?.message.replace('CODE', known.code);
}

/** @param {string} text */
function knownMessage(text) {
  for (const [pattern, message] of KNOWN) {
    const code = pattern.exec(text)?.[1];
    if (code !== undefined) return { message, code };
  }
  return undefined;
}

/**
 * @param {unknown} error whatever was thrown
 * @returns {string} one line without a stack trace
 */
export function describeFailure(error) {
  if (error instanceof SetupError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return (
    knownCause(message) ??
    `onverwachte fout: ${firstLine(message)}. Probeer het opnieuw, of meld dit aan de makers.`
  );
}

/**
 * Runs a step and turns everything it throws into a value: callers show a sentence, never a stack.
 * @template T
 * @param {() => Promise<T>} step
 * @returns {Promise<T | { ok: false, reason: string }>}
 */
export async function settle(step) {
  try {
    return await step();
  } catch (error) {
    return { ok: false, reason: describeFailure(error) };
  }
}

/** @param {string} text */
function firstLine(text) {
  return (text.trim().split('\n', 1)[0] ?? '').replace(/\.$/, '');
}
