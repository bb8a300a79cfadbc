import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} SystemNeed
 * @property {readonly string[]} packages Debian's names for it, newest first (the t64 names came with Debian 13)
 * @property {'window' | 'text' | 'test'} purpose
 * @property {() => boolean} present
 */

const MULTIARCH = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
const LIBRARY_FOLDERS = [
  `/usr/lib/${MULTIARCH}`,
  `/lib/${MULTIARCH}`,
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
  '/lib',
  '/usr/local/lib',
];

// Looking for the file and not asking the package manager: it is quicker, and true on other distributions as well.
const library = (/** @type {string} */ name) => () =>
  [...(process.env.LD_LIBRARY_PATH ?? '').split(':').filter(Boolean), ...LIBRARY_FOLDERS].some((folder) =>
    existsSync(path.join(folder, name)),
  );
const program = (/** @type {string} */ name) => () =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(path.join(folder, name)));
const font = (/** @type {string} */ name) => () => existsSync(path.join('/usr/share/fonts/truetype', name));

/** @type {readonly SystemNeed[]} */
export const SYSTEM_NEEDS = [
  { packages: ['libgtk-3-0t64', 'libgtk-3-0'], purpose: 'window', present: library('libgtk-3.so.0') },
  { packages: ['libnss3'], purpose: 'window', present: library('libnss3.so') },
  { packages: ['libasound2t64', 'libasound2'], purpose: 'window', present: library('libasound.so.2') },
  { packages: ['libgbm1'], purpose: 'window', present: library('libgbm.so.1') },
  { packages: ['fonts-dejavu-core'], purpose: 'text', present: font('dejavu/DejaVuSans.ttf') },
  { packages: ['fonts-noto-color-emoji'], purpose: 'text', present: font('noto/NotoColorEmoji.ttf') },
  { packages: ['xvfb'], purpose: 'test', present: program('Xvfb') },
  { packages: ['xauth'], purpose: 'test', present: program('xauth') },
  { packages: ['poppler-utils'], purpose: 'test', present: program('pdftotext') },
];
