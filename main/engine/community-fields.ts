/** What may be kept of a neighbourhood's place: functions and no names, no keys to closed doors, no reading along there. */
import { findPersons } from '../../shared/language/names.ts';
import { maskText } from '../../shared/listen/masking.ts';
import type { CommunityFields } from '../../shared/model/community.ts';
import { raise } from '../../shared/result.ts';

/**
 * Links that let whoever has them into a closed place. Source: the invitation addresses of WhatsApp, Telegram, Signal, Discord
 * and Facebook, as their help pages show them.
 */
const invitations =
  /^https?:\/\/(?:chat\.whatsapp\.com\/|t\.me\/(?:\+|joinchat\/)|signal\.group\/|discord\.gg\/|(?:www\.)?discord\.com\/invite\/|(?:www\.|m\.)?facebook\.com\/(?:groups\/[^/]+\/)?(?:invite|join)\b)/i;

/** The fields with e-mail addresses, numbers and the like masked. */
export function maskedFields<T extends Partial<CommunityFields>>(fields: T): T {
  const { houseRules, name, ask } = fields;
  return {
    ...fields,
    ...(name === undefined ? {} : { name: maskText(name) }),
    ...(typeof houseRules === 'string' ? { houseRules: maskText(houseRules) } : {}),
    ...(typeof ask === 'string' ? { ask: maskText(ask) } : {}),
  };
}

/** Throws FailureError `input` for what may not be kept. */
export function checkFields(
  { ask, houseRules, address, closed, sources, wards }: CommunityFields,
  known: ReadonlySet<string>,
  isFollowed: (source: string) => boolean,
): void {
  if (ask !== null && findPersons(ask).length > 0) raise('input', 'community-person');
  if (houseRules !== null && findPersons(houseRules).length > 0) raise('input', 'community-rules-person');
  if (address !== null && invitations.test(address)) raise('input', 'community-invite');
  if (closed && sources.length > 0) raise('input', 'community-closed-source');
  if (!wards.every((code) => known.has(code))) raise('input', 'community-ward');
  if (!sources.every(isFollowed)) raise('input', 'community-source');
}
