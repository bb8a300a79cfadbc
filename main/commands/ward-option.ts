/** `--ward`: a ward of the municipality, by its code or by its name. */
import { fold } from '../../shared/language/fold.ts';
import { raise } from '../../shared/result.ts';
import type { Engine } from '../engine/engine.ts';
import { type CommandContext, textOption } from './command.ts';
import { nearNames } from './near-names.ts';

interface NamedWard {
  readonly code: string;
  readonly name: string;
}

/**
 * The CBS code that `--ward` means: undefined where the option is not given, null where it is empty. A name counts in any
 * case; of a wijk and a buurt inside it that are called the same it is the wijk, which is true of both. Throws FailureError
 * `input` for a code of elsewhere, `usage` for a name that is none here or of several wards.
 */
export async function wardOption(
  context: CommandContext,
  engine: Pick<Engine, 'listWards' | 'settings'>,
): Promise<string | null | undefined> {
  const typed = textOption(context, 'ward')?.trim();
  if (typed === undefined || typed === '') return typed === undefined ? undefined : null;
  const wards = await engine.listWards();
  const code = typed.toUpperCase();
  if (wards.some((ward) => ward.code === code)) return code;
  // Amsterdam has letters in its codes.
  if (/^(?:WK|BU)\d{4}[\dA-Z]{2}(?:\d{2})?$/.test(code)) {
    const { municipality } = await engine.settings();
    raise('input', 'ward-unknown', { code, municipality: municipality.name });
  }
  const named = wards.filter(({ name }) => nameKey(name) === nameKey(typed));
  const meant = named.find((ward) => named.every((other) => isInside(other, ward)));
  return meant?.code ?? refuse(typed, named.length > 0 ? named : nearWards(typed, wards));
}

/** One name in any case, with any apostrophe, hyphen or number of spaces. */
const nameKey = (name: string): string => fold(name).replace(/\s+/g, ' ');

/** `BU01680201` is in `WK016802`, and everything in itself. */
const isInside = (inner: NamedWard, outer: NamedWard): boolean =>
  inner.code === outer.code ||
  (outer.code.startsWith('WK') && inner.code.startsWith(`BU${outer.code.slice(2)}`));

/** Wards shown where a name is none of them. */
const shownWards = 6;

function nearWards(typed: string, wards: readonly NamedWard[]): readonly NamedWard[] {
  const near = nearNames(typed, wards, ({ name }) => name).slice(0, shownWards);
  return near.length > 0 ? near : wards.filter(({ code }) => code.startsWith('WK')).slice(0, shownWards);
}

function refuse(typed: string, wards: readonly NamedWard[]): never {
  const expected = wards.map(({ code, name }) => `${name} (${code})`).join(', ');
  return raise('usage', 'usage-value', { option: '--ward', value: typed, expected });
}
