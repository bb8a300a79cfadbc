/** Reads a profile file: what is not in it keeps its default. */
import { profileSchema } from '../../shared/contract.ts';
import { defaultProfile, type Profile } from '../../shared/model/profile.ts';
import { raise } from '../../shared/result.ts';
import { type CommandContext, textOption } from './command.ts';
import { readBytes } from './input.ts';

/** The profile named by `--profile`, or null. Throws FailureError `input` where it is not one. */
export async function readProfile(context: CommandContext): Promise<Profile | null> {
  const file = textOption(context, 'profile');
  if (file === null) return null;
  const text = new TextDecoder().decode(await readBytes(context, file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return raise('input', 'profile-broken', { file, detail: 'JSON' }, error);
  }
  const parsed = profileSchema().safeParse(isRecord(value) ? { ...defaultProfile, ...value } : value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return raise('input', 'profile-broken', {
    file,
    detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
