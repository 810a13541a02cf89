import type { Family } from '../glyphs.ts';

const introduction = `# The fonts behind glyphs.json

Written by \`npm run train -- --draw\`. \`glyphs.json\` has the digits, and for families that were kept away from training the
capital letters, thinned to single lines: drawings made with these fonts, not the fonts. Each family came from the npm
package that is named with it, with its licence: the SIL Open Font License 1.1 (https://openfontlicense.org) or the Apache
License 2.0 (https://www.apache.org/licenses/LICENSE-2.0).
`;

/** FONTS.md: who made which font, and under what licence. */
export function creditsText(families: readonly Family[]): string {
  const lines = families.map(
    ({ family, package: name, version, licence, attribution, role }) =>
      `- ${family} (\`${name}\` ${version}, ${role}), ${licence}. \`${attribution}\``,
  );
  return `${introduction}\n${lines.join('\n')}\n`;
}
