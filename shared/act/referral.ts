/** Where to send people whose matter is another body's. */
import type { Owner } from '../model/owner.ts';
import { nlAdvice } from '../text/nl-advice.ts';

/** A body with the sentence that sends people there. */
export interface Referral {
  readonly body: Exclude<Owner, 'municipality'>;
  readonly text: string;
}

const isBody = (body: string): body is Referral['body'] => body in nlAdvice.referrals;

/** The referral to a competent body (`Advice.competent`); null where the matter is ours. Unknown bodies get the general one. */
export function referralTo(competent: string | null): Referral | null {
  if (competent === null || competent === 'municipality') return null;
  const body = isBody(competent) ? competent : 'other';
  return { body, text: nlAdvice.referrals[body] };
}
